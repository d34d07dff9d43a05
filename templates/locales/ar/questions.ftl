# Words around a question
question-why = لماذا نسأل
question-date-hint = بالأرقام، مثلا 30 6 2028
question-country-hint = اكتبوا اسم البلد
question-term = التعبير الذي تستخدمونه

# Rows of languages and referees
question-language = اللغة
question-level = المستوى
question-level-choose = اختاروا المستوى
question-level-a1 = A1: كلمات وعبارات قليلة
question-level-a2 = A2: أمور يومية بسيطة
question-level-b1 = B1: مواضيع العمل المألوفة
question-level-b2 = B2: مناقشات وتقارير في مجال اختصاصكم
question-level-c1 = C1: طلاقة في الاستخدام المهني
question-level-c2 = C2: اللغة الأولى أو ما يعادلها
question-language-level = { $language }، { $level }
question-language-row = اللغة { $row }
question-referee-row = المزكّي { $row }
question-referee-name = الاسم
question-referee-email = البريد الإلكتروني
question-referee-role = المنصب، وكيف يعرف هذا الشخص عملكم
question-referee-employer = هذا الشخص يتحدث باسم جهة عملي الحالية

# Answers as they are read
question-number = { $number }
question-kept-apart = أُجيب عنه. لا يُعرض هنا ويُحفظ بمعزل عن الطلب.
question-referee-is-employer = يتحدث باسم جهة العمل الحالية
question-agreed = تمت الموافقة: { $purpose }
question-not-agreed = لم تتم الموافقة: { $purpose }

# Where a page stands
question-progress-not-started = لم يبدأ
question-progress-in-progress = غير مكتمل
question-progress-done = مكتمل

# What to change in an answer
question-needed = أجيبوا عن السؤال: { $label }
question-needed-choice = اختاروا جوابا: { $label }
question-needed-choices = اختاروا جوابا واحدا على الأقل: { $label }
question-needed-date = اذكروا التاريخ: { $label }
question-needed-language = اذكروا لغة واحدة على الأقل ومستواكم فيها
question-term-needed = اكتبوا التعبير الذي تستخدمونه أو اختاروا جوابا آخر
question-consent-needed = ضعوا علامة في هذه الخانة إن كنتم موافقين؛ فمن دونها لا يمكننا قبول الطلب: { $label }
question-again = أجيبوا عن هذا السؤال من جديد: { $label }
question-not-an-option = اختاروا أحد الأجوبة الواردة في الصفحة: { $label }
question-too-many-words =
    اختصروا النص إلى { $max ->
        [zero] 0 كلمة
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $max } كلمات
        [many] { $max } كلمة
       *[other] { $max } كلمة
    }، فهو الآن { $words ->
        [zero] 0 كلمة
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
question-too-long =
    اختصروا الجواب إلى { $max ->
        [zero] 0 حرفا
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }، وعددها الآن { $length }
question-too-large =
    هذا الجواب أطول من أن يُحفظ. اختصروه إلى أقل من { $max ->
        [zero] 0 حرفا
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }
question-row-too-long =
    اختصروا هذا الحقل في الصف { $row } إلى { $max ->
        [zero] 0 حرفا
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }
question-date-day-missing = اذكروا اليوم: { $label }
question-date-month-missing = اذكروا الشهر: { $label }
question-date-year-missing = اذكروا السنة: { $label }
question-date-year-short = اكتبوا السنة بأربعة أرقام، مثلا 2028
question-date-not-real = اذكروا يوما موجودا في التقويم: { $label }
question-number-shape = اكتبوا عددا صحيحا بالأرقام، مثلا 4: { $label }
question-number-range = اذكروا عددا من { $min } إلى { $max }: { $label }
question-email-shape = اكتبوا عنوان البريد الإلكتروني كاملا، مثلا name@ministry.example
question-url-shape = اكتبوا عنوان الصفحة كاملا بدءا من https://
question-country-unknown = لا نعرف بلدا باسم «{ $typed }». تحققوا من الكتابة أو اكتبوا الاسم المختصر
question-country-several = هناك عدة بلدان تطابق «{ $typed }». اختاروا بلدكم أو اكتبوا اسمه الكامل
question-language-missing = اذكروا اللغة في الصف { $row }
question-level-missing = اختاروا مستواكم في الصف { $row }
question-language-twice = اذكروا كل لغة مرة واحدة: الصف { $row } مكرر
question-too-many-rows =
    لا تذكروا أكثر من { $max ->
        [zero] 0 صفا
        [one] صف واحد
        [two] صفين
        [few] { $max } صفوف
        [many] { $max } صفا
       *[other] { $max } صف
    }: { $label }
question-referees-needed =
    اذكروا { $count ->
        [zero] 0 مزكّيا
        [one] مزكّيا واحدا
        [two] مزكّيَين
        [few] { $count } مزكّين
        [many] { $count } مزكّيا
       *[other] { $count } مزكٍّ
    }، والمذكور حتى الآن { $given }
question-referee-employer-needed = حددوا أي المزكّين يتحدث باسم جهة عملكم الحالية
question-referee-name-missing = اذكروا اسم المزكّي { $row }
question-referee-email-missing = اذكروا البريد الإلكتروني للمزكّي { $row }
question-referee-email-shape = اكتبوا عنوان البريد الإلكتروني الكامل للمزكّي { $row }، مثلا name@ministry.example
question-referee-role-missing = اذكروا كيف يعرف المزكّي { $row } عملكم
question-referee-twice = اذكروا لكل مزكٍّ عنوانا خاصا به: الصف { $row } مكرر
question-column-unknown = لا يتضمن الاستبيان سؤالا باسم «{ $column }». احذفوا العمود أو غيروا اسمه

# What to change in a form before it is published
question-flaw-key-twice = أعطوا { $place } مفتاحا آخر: { $detail } مستخدم مرتين
question-flaw-key-shape = اكتبوا المفتاح { $detail } بحروف لاتينية صغيرة وأرقام وشرطات سفلية
question-flaw-empty-page = أضيفوا سؤالا إلى الصفحة { $place } أو احذفوها
question-flaw-language-missing = اكتبوا { $place } بهذه اللغة أيضا: { $detail }
question-flaw-limit = صححوا حدود { $place }: لا يمكن تقديم أي جواب
question-flaw-no-options = أضيفوا خيارا واحدا على الأقل إلى { $place }
question-flaw-option-twice = أعطوا كل خيار في { $place } قيمة خاصة به: { $detail } وردت مرتين
question-flaw-option-unknown = احذفوا الخيار { $detail } من { $place }: هذه القيمة غير معروفة في الإحصاءات
question-flaw-fact-twice = اجعلوا سؤالا واحدا فقط يملأ { $detail }: { $place } هو الثاني
question-flaw-fact-kind = غيروا نوع { $place }: لا يمكنه ملء { $detail }
question-flaw-sensitive = لا يمكن أن يُحفظ على حدة إلا النوع الاجتماعي واحتياجات التيسير: غيروا { $place }
question-flaw-sensitive-not-blind = أخفوا { $place } عن المقيِّمين: فهو محفوظ على حدة
question-flaw-looks-forward = اجعلوا شرط { $place } يستند إلى أسئلة سابقة فقط، لا إلى { $detail }
question-flaw-question-unknown = صححوا شرط { $place }: لا يوجد سؤال باسم { $detail }
question-flaw-value-unknown = صححوا شرط { $place }: لا يمكن اختيار { $detail } أبدا
