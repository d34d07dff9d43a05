# Registers, the fellow's page, the cohort. Terms: register, session, fellow, cohort, completion, participation.
attendance-register-task = Mark who was present
attendance-register-taken = Present: { $present } of { $all }
attendance-register-saved = Register saved on { $at }
attendance-register-save = Save the register
attendance-register-due = Register due
attendance-register-is-taken = Register taken
attendance-all-present = Save, all others present
attendance-all-present-hint = The second button marks as present everybody for whom nothing is chosen.
attendance-mark = Mark
attendance-unmarked = { $count ->
    [one] One fellow is not marked yet:
   *[other] { $count } fellows are not marked yet:
}
attendance-unmarked-times = { $count ->
    [one] not marked once
   *[other] not marked { $count } times
}
attendance-nobody-marked = Mark at least one fellow, or use the button that marks all others as present
attendance-nobody = There are no fellows in this cohort yet
attendance-nobody-text = Fellows appear here as soon as they accept their offers.
attendance-registers-due = { $count ->
    [one] One register is due
   *[other] { $count } registers are due
}
attendance-sessions-ahead = { $count ->
    [one] One session lies ahead
   *[other] { $count } sessions lie ahead
}
attendance-sessions-none = No session lies ahead
attendance-sessions-none-text = Sessions appear here as soon as a manager names you as their trainer.
attendance-sessions-more = { $count ->
    [one] One more session lies further ahead.
   *[other] { $count } more sessions lie further ahead.
}
attendance-sessions-past = Past sessions
attendance-join = Join online
attendance-now = Now:
attendance-next = Next:
attendance-is-now = Now
attendance-nothing-next = No session is planned at present
attendance-nothing-next-text = New sessions appear here and in your calendar as soon as they are planned.
attendance-standing-completed = You have completed the fellowship
attendance-standing-text-completed = Your attendance reached 80 per cent. Congratulations.
attendance-standing-participated = You have taken part in the fellowship
attendance-standing-text-participated = The cohort is closed. Your participation is recorded.
attendance-standing-left = You have left this cohort
attendance-standing-text-left = Its sessions are no longer shown. If this is a mistake, write to the organisers of the programme.
attendance-materials = Materials
attendance-progress = Attendance
attendance-progress-of = { $present } of { $counted }
attendance-progress-enough = At this rate you complete the fellowship: 80 per cent of the sessions are needed.
attendance-progress-low = This is below the 80 per cent of the sessions that completion needs.
attendance-progress-excused = { $count ->
    [one] One excused absence does not count.
   *[other] { $count } excused absences do not count.
}
attendance-progress-none = No session counts yet. Completion needs 80 per cent of the sessions.
attendance-colleagues = Your cohort
attendance-cohort-title = { $count ->
    [one] One fellow is taking part
   *[other] { $count } fellows are taking part
}
attendance-cohort-caption = { $count ->
    [one] One register has been taken; excused absences do not count
   *[other] { $count } registers have been taken; excused absences do not count
}
attendance-state = State
attendance-present-of = Present
attendance-n-of-m = { $present } of { $counted }
attendance-standing = Standing
attendance-below = Below 80 %
attendance-leaving = Note that the fellow left
attendance-leaving-note = Note it
attendance-reason = Reason
attendance-reason-hint = Kept with the membership; only managers see it
attendance-reason-needed = Type the reason, up to { $most } characters
attendance-close = Close the cohort
attendance-close-lead = Each fellow's result follows from the registers and is final. Registers can no longer be changed afterwards.
attendance-close-not-yet = The cohort cannot be closed yet
attendance-missing-nothing = No session has taken place.
attendance-missing-ahead = { $count ->
    [one] One session is not over.
   *[other] { $count } sessions are not over.
}
attendance-missing-registers = { $count ->
    [one] One register is missing.
   *[other] { $count } registers are missing.
}
attendance-completing = { $count ->
    [one] Completion: one fellow
   *[other] Completion: { $count } fellows
}
attendance-participating = { $count ->
    [one] Participation: one fellow
   *[other] Participation: { $count } fellows
}
flash-register-saved = The register is saved.
flash-member-left = It is noted that the fellow left.
flash-cohort-closed = The cohort is closed.
illegal-register-cancelled = This session is cancelled; it has no register.
illegal-register-early = The register opens 30 minutes before the session begins.
illegal-register-closed = The cohort is closed; its registers can no longer be changed.
illegal-cohort-unfinished = The cohort cannot be closed yet: sessions lie ahead, registers are missing, or nobody is taking part.
illegal-membership-step = This fellow no longer takes part, so the step is not possible. Open the cohort again to see how things stand.
denied-attendance-not-yours = Only the session's own trainer and managers of the programme take this register.
denied-attendance-not-manager = Only managers of this programme look after its cohort.
attendance-fellowships = My fellowships
attendance-next-at = Next session: { $at }
attendance-own-sessions = My sessions
attendance-session-at = { $at }
attendance-all-sessions = All my sessions
attendance-until = until { $at }
