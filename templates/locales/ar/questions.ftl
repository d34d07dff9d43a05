# Words around a question
question-why = لماذا نسأل
question-date-hint = بالأرقام، مثلا 30 6 2028
question-country-hint = يرجى كتابة اسم البلد
question-term = التعبير الذي تستخدمونه

# Rows of languages and referees
question-language = اللغة
question-level = المستوى
question-level-choose = يرجى اختيار المستوى
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
question-referee-email = عنوان البريد الإلكتروني
question-referee-role = المنصب، وكيف يعرف هذا الشخص عملكم
question-referee-employer = يتحدث هذا الشخص باسم جهة عملي الحالية

# Answers as they are read
question-number = { $number }
question-kept-apart = وردت إجابة. وهي لا تُعرض هنا، وتُحفظ بمعزل عن الطلب.
question-referee-is-employer = يتحدث باسم جهة العمل الحالية
question-agreed = تمت الموافقة: { $purpose }
question-not-agreed = لم تتم الموافقة: { $purpose }

# Where a page stands
question-progress-not-started = لم يبدأ
question-progress-in-progress = غير مكتمل
question-progress-done = مكتمل

# What to change in an answer
question-needed = يرجى تقديم إجابة: { $label }
question-needed-choice = يرجى اختيار إجابة: { $label }
question-needed-choices = يرجى اختيار إجابة واحدة على الأقل: { $label }
question-needed-date = يرجى ذكر تاريخ: { $label }
question-needed-language = يرجى ذكر لغة واحدة على الأقل ومستواكم فيها
question-term-needed = يرجى كتابة التعبير الذي تستخدمونه أو اختيار إجابة أخرى
question-consent-needed = يرجى وضع علامة في هذه الخانة إن كنتم موافقين؛ فمن دونها لا يمكننا قبول الطلب: { $label }
question-again = يرجى الإجابة عن هذا السؤال من جديد: { $label }
question-not-an-option = يرجى اختيار إحدى الإجابات الواردة في الصفحة: { $label }
question-too-many-words =
    يرجى اختصار النص إلى { $max ->
        [zero] { $max } كلمة
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $max } كلمات
        [many] { $max } كلمة
       *[other] { $max } كلمة
    }. عدد الكلمات الآن: { $words }
question-too-long =
    يرجى اختصار الإجابة إلى { $max ->
        [zero] { $max } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }. عدد الأحرف الآن: { $length }
question-too-large =
    هذه الإجابة أطول من أن تُحفظ. يرجى اختصارها إلى أقل من { $max ->
        [zero] { $max } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }
question-row-too-long =
    يرجى اختصار هذا الحقل في الصف { $row } إلى { $max ->
        [zero] { $max } حرف
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفا
       *[other] { $max } حرف
    }
question-date-day-missing = يرجى ذكر اليوم: { $label }
question-date-month-missing = يرجى ذكر الشهر: { $label }
question-date-year-missing = يرجى ذكر السنة: { $label }
question-date-year-short = يرجى كتابة السنة بأربعة أرقام، مثلا 2028
question-date-not-real = يرجى ذكر يوم موجود في التقويم: { $label }
question-number-shape = يرجى كتابة عدد صحيح بالأرقام، مثلا 4: { $label }
question-number-range = يرجى ذكر عدد من { $min } إلى { $max }: { $label }
question-email-shape = يرجى كتابة عنوان البريد الإلكتروني كاملا، مثلا name@ministry.example
question-url-shape = يرجى كتابة عنوان الصفحة كاملا، بدءا بما يلي: {"\u2066"}https://{"\u2069"}
question-country-unknown = لا نعرف بلدا باسم «{ $typed }». يرجى التحقق من الكتابة أو كتابة الاسم المختصر
question-country-several = هناك عدة بلدان باسم «{ $typed }». يرجى اختيار بلدكم أو كتابة اسمه الكامل
question-language-missing = يرجى ذكر اللغة في الصف { $row }
question-level-missing = يرجى اختيار مستواكم في الصف { $row }
question-language-twice = يرجى ذكر كل لغة مرة واحدة: الصف { $row } مكرر
question-too-many-rows =
    يرجى ألا تذكروا أكثر من { $max ->
        [zero] { $max } صف
        [one] صف واحد
        [two] صفين
        [few] { $max } صفوف
        [many] { $max } صفا
       *[other] { $max } صف
    }: { $label }
question-referees-needed =
    يرجى ذكر { $count ->
        [zero] { $count } من المزكّين
        [one] مزكٍّ واحد
        [two] مزكّيَين
        [few] { $count } مزكّين
        [many] { $count } مزكّيا
       *[other] { $count } مزكٍّ
    }. العدد المذكور حتى الآن: { $given }
question-referee-employer-needed = يرجى تحديد المزكّي الذي يتحدث باسم جهة عملكم الحالية
question-referee-name-missing = يرجى ذكر اسم المزكّي { $row }
question-referee-email-missing = يرجى ذكر عنوان البريد الإلكتروني للمزكّي { $row }
question-referee-email-shape = يرجى كتابة عنوان البريد الإلكتروني للمزكّي { $row } كاملا، مثلا name@ministry.example
question-referee-role-missing = يرجى ذكر كيفية معرفة المزكّي { $row } بعملكم
question-referee-twice = يرجى ذكر عنوان خاص بكل مزكٍّ: الصف { $row } مكرر
question-column-unknown = لا تتضمن الاستمارة سؤالا باسم «{ $column }». يرجى حذف العمود أو تغيير اسمه

# What to change in a form before it is published
question-flaw-key-twice = يرجى إعطاء { $place } مفتاحا آخر: المفتاح { $detail } مستخدم مرتين
question-flaw-key-shape = يرجى كتابة المفتاح { $detail } بحروف لاتينية صغيرة وأرقام وشرطات سفلية
question-flaw-empty-page = يرجى إضافة سؤال إلى الصفحة { $place } أو حذفها
question-flaw-language-missing = يرجى كتابة { $place } بهذه اللغة أيضا: { $detail }
question-flaw-limit = يرجى تصحيح حدود { $place }: لا يمكن تقديم أي إجابة
question-flaw-no-options = يرجى إضافة خيار واحد على الأقل إلى { $place }
question-flaw-option-twice = يرجى إعطاء كل خيار في { $place } قيمة خاصة به: القيمة { $detail } واردة مرتين
question-flaw-option-unknown = يرجى حذف الخيار { $detail } من { $place }: هذه القيمة غير معروفة في الإحصاءات
question-flaw-fact-twice = لا يجوز أن يملأ { $detail } إلا سؤال واحد: { $place } هو الثاني
question-flaw-fact-kind = يرجى تغيير نوع { $place }: لا يمكنه ملء { $detail }
question-flaw-sensitive = لا يجوز أن يُحفظ على حدة إلا نوع الجنس واحتياجات التيسير: يرجى تعديل { $place }
question-flaw-sensitive-not-blind = يرجى حجب { $place } عن المقيِّمين: فهو محفوظ على حدة
question-flaw-looks-forward = يجب أن يستند شرط { $place } إلى أسئلة سابقة فقط، لا إلى { $detail }
question-flaw-question-unknown = يرجى تصحيح شرط { $place }: لا يوجد سؤال باسم { $detail }
question-flaw-value-unknown = يرجى تصحيح شرط { $place }: لا يمكن أبدا اختيار { $detail }
