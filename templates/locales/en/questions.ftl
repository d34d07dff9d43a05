# Words around a question
question-why = Why we ask
question-date-hint = In figures, for example 30 6 2028
question-country-hint = Type the name of the country
question-term = The term you use

# Rows of languages and referees
question-language = Language
question-level = Level
question-level-choose = Choose a level
question-level-a1 = A1: a few words and phrases
question-level-a2 = A2: simple everyday matters
question-level-b1 = B1: familiar subjects at work
question-level-b2 = B2: discussions and reports in your field
question-level-c1 = C1: fluent in professional use
question-level-c2 = C2: first language or equal to it
question-language-level = { $language }, { $level }
question-language-row = Language { $row }
question-referee-row = Referee { $row }
question-referee-name = Name
question-referee-email = E-mail address
question-referee-role = Title, and how this person knows your work
question-referee-employer = This person speaks for my present employer

# Answers as they are read
question-number = { $number }
question-kept-apart = Given. Not shown here, kept apart from the application.
question-referee-is-employer = Speaks for the present employer
question-agreed = Agreed: { $purpose }
question-not-agreed = Not agreed: { $purpose }

# Where a page stands
question-progress-not-started = Not started
question-progress-in-progress = Incomplete
question-progress-done = Complete

# What to change in an answer
question-needed = Give an answer: { $label }
question-needed-choice = Choose an answer: { $label }
question-needed-choices = Choose at least one answer: { $label }
question-needed-date = Give a date: { $label }
question-needed-language = Name at least one language and your level in it
question-term-needed = Write the term you use, or choose another answer
question-consent-needed = Tick this box if you agree; without it we cannot take the application: { $label }
question-again = Answer this question again: { $label }
question-not-an-option = Choose one of the answers on the page: { $label }
question-too-many-words =
    Shorten the text to { $max ->
        [one] { $max } word
       *[other] { $max } words
    }: it has { $words }
question-too-long =
    Shorten the answer to { $max ->
        [one] { $max } character
       *[other] { $max } characters
    }: it has { $length }
question-too-large =
    This answer is too long to be saved. Shorten it to less than { $max ->
        [one] { $max } character
       *[other] { $max } characters
    }
question-row-too-long =
    Shorten this field in row { $row } to { $max ->
        [one] { $max } character
       *[other] { $max } characters
    }
question-date-day-missing = Give the day: { $label }
question-date-month-missing = Give the month: { $label }
question-date-year-missing = Give the year: { $label }
question-date-year-short = Write the year with four figures, for example 2028
question-date-not-real = Give a day that is in the calendar: { $label }
question-number-shape = Write a whole number in figures, for example 4: { $label }
question-number-range = Give a number from { $min } to { $max }: { $label }
question-email-shape = Write the whole e-mail address, for example name@ministry.example
question-url-shape = Write the whole address of the page, beginning with https://
question-country-unknown = We know no country called “{ $typed }”. Check the spelling or write its short name
question-country-several = Several countries are called “{ $typed }”. Choose yours or write its full name
question-language-missing = Name the language in row { $row }
question-level-missing = Choose your level in row { $row }
question-language-twice = Name each language once: row { $row } repeats one
question-too-many-rows =
    Give at most { $max ->
        [one] { $max } row
       *[other] { $max } rows
    }: { $label }
question-referees-needed =
    Name { $count ->
        [one] { $count } referee
       *[other] { $count } referees
    }: so far there { $given ->
        [one] is { $given }
       *[other] are { $given }
    }
question-referee-employer-needed = Mark which referee speaks for your present employer
question-referee-name-missing = Give the name of referee { $row }
question-referee-email-missing = Give the e-mail address of referee { $row }
question-referee-email-shape = Write the whole e-mail address of referee { $row }, for example name@ministry.example
question-referee-role-missing = Say how referee { $row } knows your work
question-referee-twice = Give each referee an address of their own: row { $row } repeats one
question-column-unknown = The form has no question “{ $column }”. Remove or rename the column

# What to change in a form before it is published
question-flaw-key-twice = Give { $place } another key: { $detail } is used twice
question-flaw-key-shape = Write the key { $detail } in small Latin letters, figures and underscores
question-flaw-empty-page = Add a question to the page { $place }, or remove the page
question-flaw-language-missing = Write { $place } in this language too: { $detail }
question-flaw-limit = Correct the limits of { $place }: nothing could be answered
question-flaw-no-options = Give { $place } at least one option
question-flaw-option-twice = Give each option of { $place } a value of its own: { $detail } comes twice
question-flaw-option-unknown = Remove the option { $detail } of { $place }: statistics do not know this value
question-flaw-fact-twice = Let only one question fill { $detail }: { $place } is the second
question-flaw-fact-kind = Change the kind of { $place }: it cannot fill { $detail }
question-flaw-sensitive = Only gender and access needs can be stored apart: change { $place }
question-flaw-sensitive-not-blind = Hide { $place } from reviewers: it is stored apart
question-flaw-looks-forward = Let the condition of { $place } look at earlier questions only, not at { $detail }
question-flaw-question-unknown = Correct the condition of { $place }: there is no question { $detail }
question-flaw-value-unknown = Correct the condition of { $place }: { $detail } can never be chosen
