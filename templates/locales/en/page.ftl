### The frame of every page and the parts that pages share: templates/layouts and templates/partials.

page-skip = Skip to main content
page-main = Main
page-language = Language
page-crumb = Way back
page-sign-out = Sign out
page-demo = Demonstration data: every person here is invented.
page-names = Names of States follow the United Nations list and imply no opinion on status.
page-error = Error:
page-errors = { $count ->
    [one] One answer needs a change
   *[other] { $count } answers need a change
}
page-optional = (optional)
page-change = Change
page-no-answer = No answer yet
page-day = Day
page-month = Month
page-year = Year
page-words = Words: { $n } of { $max }
page-words-over = Words: { $n } of { $max }, too many by { $over }
page-words-limit = Words: at most { $max }
page-kept = What you type is kept when you save.
page-saved = Saved at { $time }
page-country-meant = Which State did you mean?
page-country-other = If it is none of these, change what you typed above.
page-pager = More of the list
page-shown = Shown: { $shown }
page-shown-of = Shown: { $shown } of { $total }
page-first = Back to the beginning
page-next = Next
page-hidden = hidden
page-said-in = (in { $language })
page-select-all = Select all rows
page-selected = Selected: { $n }
