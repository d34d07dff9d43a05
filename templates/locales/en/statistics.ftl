# Publications of figures, and figures published elsewhere.
statistics-title = Statistics
statistics-lead = Who applies and who takes part. Every figure is dated, frozen and safe for the people behind it.
statistics-ours = Our publications
statistics-none = No publication yet
statistics-none-text = Figures appear here once an edition has closed and its tables have been checked.
statistics-elsewhere = Published elsewhere
statistics-elsewhere-lead = These figures are not ours. They are shown as their source gives them, and are never mixed with our own.
statistics-elsewhere-count = { $fellows ->
    [one] One fellow.
   *[other] { $fellows } fellows.
} { $states ->
    [one] One State.
   *[other] { $states } States.
}
statistics-elsewhere-gender = By gender, as published
statistics-elsewhere-applicants = Applicants
statistics-elsewhere-fellows = Fellows
statistics-elsewhere-states = States
statistics-source = Source: { $source }, { $published }.
statistics-kicker = Participation statistics
statistics-frozen = published on { $date }
statistics-headline-none = The figures of this edition are too small to be shown
statistics-headline-applied = { $count ->
    [one] One official applied
   *[other] { $count } officials applied
}
statistics-headline-share = Women were { $share } of those who applied
statistics-headline-both = Women were { $share } of those who applied and { $n } of the { $all } who accepted a place
statistics-share-of = { $share } women ({ $n } of { $all })
statistics-count-of = { $n } women of { $all }
statistics-table = Table { $n }.
statistics-table-funnel = Stage reached, by gender
statistics-table-applications = Applicants, by regional group and gender
statistics-table-accepted = Accepted places, by regional group and gender
statistics-col-stage = Stage
statistics-col-group = Regional group
statistics-col-women = Women
statistics-col-men = Men
statistics-col-both = Women and men
statistics-col-share = Women’s share
statistics-col-other = Another term or not stated
statistics-col-all = All
statistics-row-total = All groups
statistics-chart-note = Number of women and men, of those who stated woman or man
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = The largest number of women applied from one group: { $group } ({ $n } of { $all })
statistics-finding-accepted = The largest number of women with a place came from one group: { $group } ({ $n } of { $all })
statistics-conversion = From stage to stage
statistics-conversion-note = Of those who reached a stage, how many reached the next. Impact ratio: the lower of the rates of women and men divided by the higher; below 0.8 it is marked. Where no outcome for so few people could be told from chance (Fisher’s exact test), nothing is concluded.
statistics-col-step = Step
statistics-step = { $from } to { $to }
statistics-col-impact = Impact ratio
statistics-impact-flagged = below 0.8
statistics-impact-too-few = too few to conclude
statistics-rate = { $share } ({ $n } of { $all })
statistics-rate-few = { $n } of { $all }
statistics-withheld = This table is withheld.
statistics-withheld-why = A count in it would be from 1 to 4, or such a count could be worked out by subtraction. To protect the people behind it, the whole table is withheld.
statistics-method = Method in brief
statistics-method-count = An application counts once it is handed in and not withdrawn before the call closes. Each person is counted at every stage reached. Regional groups are as of the day of the deadline.
statistics-method-shares = Women’s share is of those who stated woman or man. Of fewer than 20 people only counts are given; of 20 to 49 whole percentages; from 50 on one decimal. Another term, an undisclosed and an unstated gender are always counted together.
statistics-method-protect = A table in which a count from 1 to 4 stands, or could be worked out by subtraction within it or together with another table, is withheld whole. A publication never changes after its date.
statistics-deadline = Deadline of the call
statistics-cut-off = Data as of
statistics-groups-as-of = Regional groups as of
statistics-method-version = Version of the method
statistics-checksum = SHA-256 of the CSV:
statistics-cite = Cite
statistics-desk-title = Publications
statistics-desk-lead = Prepare the figures, read them as the public will, then publish them. That happens once: a published figure cannot be recalled.
statistics-desk-empty = Prepare a publication to see what can be shown and what is withheld. Nobody outside sees it.
statistics-prepare = Prepare a publication
statistics-prepare-again = Count again
statistics-prepared = Not yet public
statistics-prepared-at = Prepared
statistics-published = Published
statistics-preview-title = Read before you publish
statistics-preview-lead = This is what everybody will see. It does not change afterwards.
statistics-preview-withheld = { $count ->
    [0] No table is withheld.
    [one] One table is withheld.
   *[other] { $count } tables are withheld.
}
statistics-confirm = I have read the tables. They may be published, and will not change.
statistics-confirm-needed = Confirm that the tables may be published
statistics-publish = Publish now
flash-publication-prepared = The figures are counted. Nobody outside sees them yet.
flash-publication-published = The figures are public.
denied-not-publisher = Only a publisher of this programme can prepare and publish figures. Ask the administrator for the role.
illegal-publication-call-open = Figures are counted after the call has closed.
illegal-publication-published = This edition has its publication. A publication never changes.
illegal-publication-unannounced = This edition is not announced, so nothing about it can be published.
