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
statistics-applications-from = { $count ->
    [one] one application
   *[other] { $count } applications
} from { $states ->
    [one] one State
   *[other] { $states } States
}
statistics-bounds = Of all applicants, at least { $least } and at most { $most } were women, whatever those are who stated another term or nothing.
statistics-bounds-least = Of all applicants, at least { $least } were women, whatever those are who stated another term or nothing.
statistics-restricted = For women only
statistics-restricted-text = This edition is open to women only. It is published by itself and never counted together with others, and no share of women is told.
statistics-tables = All tables
statistics-table-cells = { $cells ->
    [one] One figure
   *[other] { $cells } figures
}, { $hidden } hidden
statistics-hidden-note = A figure marked as hidden protects individuals. The mark is the same whatever the reason.
statistics-share-of = { $share } women ({ $n } of { $all })
statistics-count-of = { $n } women of { $all }
statistics-table = Table { $n }.
statistics-col-stage = Stage
statistics-col-place = Place
statistics-col-development = Development group
statistics-col-seniority = Seniority
statistics-col-track = Track
statistics-col-group = Regional group
statistics-col-women = Women
statistics-col-men = Men
statistics-col-both = Women and men
statistics-col-share = Women’s share
statistics-col-other = Another term or not stated
statistics-col-all = All
statistics-finding-highest = Of those shown with 20 people or more, women’s share was highest here: { $group }, { $share }
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-conversion = From stage to stage
statistics-conversion-note = Of those who reached a stage, how many reached the next. Impact ratio: the lower of the rates of women and men divided by the higher; below 0.8 it is marked. Where no outcome for so few people could be told from chance (Fisher’s exact test), nothing is concluded.
statistics-col-step = Step
statistics-step = { $from } to { $to }
statistics-col-impact = Impact ratio
statistics-impact-flagged = below 0.8
statistics-impact-too-few = too few to conclude
statistics-rate = { $share } ({ $n } of { $all })
statistics-rate-few = { $n } of { $all }
statistics-method = Method in brief
statistics-method-count = An application counts once it is handed in and not withdrawn before the call closes. Each person is counted at every stage reached. Regional groups are as of the day of the deadline.
statistics-method-shares = Women’s share is of those who stated woman or man. Of fewer than 20 people only counts are given; of 20 to 49 whole percentages; from 50 on one decimal. Another term, an undisclosed and an unstated gender are always counted together.
statistics-method-protect = A count from 1 to 4 is hidden, and so is every figure from which it could be worked out: by subtraction, over several tables, from stage to stage, or by somebody who is alone in a figure. Hidden figures carry one mark, whatever the reason. A publication never changes after its date.
statistics-deadline = Deadline of the call
statistics-cut-off = Data as of
statistics-groups-as-of = Regional groups as of
statistics-audit = Audit
statistics-audit-text = Before it was published, an independent check of the written files took the part of every reader, and of each person who is alone in a figure. It knew { $constraints ->
    [one] one constraint
   *[other] { $constraints } constraints
} on { $cells ->
    [one] one figure
   *[other] { $cells } figures
}, { $hidden } of them hidden, and could work out none that is hidden.
statistics-method-version = Version of the method
statistics-cite = Cite
statistics-files = All files
statistics-file-archive = Everything in one archive (ZIP)
statistics-file-xlsx = Spreadsheet with all tables (XLSX)
statistics-file-csv = Table, CSV
statistics-file-csvw = Description of the table, CSVW
statistics-file-json = Table, JSON-stat 2.0
statistics-file-sdmx = Table, SDMX-CSV 2.0
statistics-file-svg = Chart, SVG
statistics-file-derived = Shares and rates, CSV
statistics-file-release = Dimensions, groups and tables, JSON
statistics-file-certificate = Certificate of the audit
statistics-file-sums = Checksums of all files
statistics-formats-agree = All formats agree cell by cell.
statistics-verify = Whoever has the files can repeat the audit. Unpack the archive and run:
statistics-kilobytes = { $count } KB
statistics-col-file = File
statistics-col-kind = What it is
statistics-col-size = Size
statistics-desk-title = Publications
statistics-desk-lead = Prepare the figures, read them as the public will, then publish them. That happens once: a published figure cannot be recalled.
statistics-desk-empty = Prepare a publication to see what can be shown and what is hidden. Nobody outside sees it.
statistics-prepare = Prepare a publication
statistics-prepare-again = Count again
statistics-prepared = Not yet public
statistics-prepared-at = Prepared
statistics-published = Published
statistics-preview-title = Read before you publish
statistics-preview-lead = This is what everybody will see. It does not change afterwards.
statistics-preview-hidden = { $hidden } of { $cells } figures are hidden.
statistics-losses = What is hidden
statistics-col-table = Table
statistics-col-cells = Figures
statistics-col-hidden = Hidden
statistics-col-advice = Advice
statistics-mostly-hidden = More than half is hidden. A coarser table tells more.
statistics-places = Places in the first table
statistics-places-hint = The finer the places, the more figures have to be hidden.
statistics-places-country = States
statistics-places-sub-region = Sub-regions
statistics-places-region = Regions
statistics-left-out = Breakdowns to leave out
statistics-left-out-hint = With few applications, a breakdown hides most of itself and figures of other tables too.
statistics-refused = This cannot be published
statistics-refused-few = There are fewer than five applications. How many there are is always told, and so few must not be. This edition stays without a publication.
statistics-refused-no-state = { $count ->
    [one] One application names no State. Complete it, then prepare again.
   *[other] { $count } applications name no State. Complete them, then prepare again.
}
statistics-refused-unsafe = Figures in these tables could be worked out whatever is hidden: { $tables }. Choose coarser places, then prepare again.
statistics-confirm = I have read the tables. They may be published, and will not change.
statistics-confirm-needed = Confirm that the tables may be published
statistics-publish = Publish now
flash-publication-prepared = The figures are counted. Nobody outside sees them yet.
flash-publication-published = The figures are public.
denied-not-publisher = Only a publisher of this programme can prepare and publish figures. Ask the administrator for the role.
illegal-publication-call-open = Figures are counted after the call has closed.
illegal-publication-published = This edition has its publication. A publication never changes.
illegal-publication-unannounced = This edition is not announced, so nothing about it can be published.
