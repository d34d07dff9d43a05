# نشر الأرقام، والأرقام المنشورة في أماكن أخرى.
statistics-title = الإحصاءات
statistics-lead = من يتقدمون ومن يشاركون. وكل رقم مؤرخ وثابت ولا يكشف هوية أي شخص.
statistics-ours = منشوراتنا
statistics-none = لا توجد منشورات بعد
statistics-none-text = تظهر الأرقام هنا بعد إغلاق الدورة والتحقق من جداولها.
statistics-elsewhere = أرقام منشورة في أماكن أخرى
statistics-elsewhere-lead = هذه الأرقام ليست أرقامنا. وهي تُعرض كما أوردها مصدرها، ولا تُخلط أبدا بأرقامنا.
statistics-elsewhere-count = { $fellows ->
    [zero] لا يوجد زملاء.
    [one] زميل واحد.
    [two] زميلان.
    [few] { $fellows } زملاء.
    [many] { $fellows } زميلا.
   *[other] { $fellows } زميل.
} { $states ->
    [zero] لا توجد دول.
    [one] دولة واحدة.
    [two] دولتان.
    [few] { $states } دول.
    [many] { $states } دولة.
   *[other] { $states } دولة.
}
statistics-elsewhere-gender = حسب نوع الجنس، كما نُشرت
statistics-elsewhere-applicants = مقدمو الطلبات
statistics-elsewhere-fellows = الزملاء والزميلات
statistics-elsewhere-states = الدول
statistics-source = المصدر: { $source }، { $published }.
statistics-kicker = إحصاءات المشاركة
statistics-frozen = نُشر في { $date }
statistics-headline-none = أرقام هذه الدورة أصغر من أن تُعرض
statistics-headline-applied = { $count ->
    [zero] لم يقدم أحد طلبا
    [one] قدم موظف واحد طلبا
    [two] قدم موظفان طلبين
    [few] قدم { $count } موظفين طلبات
    [many] قدم { $count } موظفا طلبات
   *[other] قدم { $count } موظف طلبات
}
statistics-headline-share = نسبة النساء بين مقدمي الطلبات: { $share }
statistics-headline-both = نسبة النساء بين مقدمي الطلبات: { $share }، وعددهن بين من قبلوا مقعدا: { $n } من { $all }
statistics-applications-from = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
} { $states ->
    [zero] من دون ذكر أي دولة
    [one] من دولة واحدة
    [two] من دولتين
    [few] من { $states } دول
    [many] من { $states } دولة
   *[other] من { $states } دولة
}
statistics-bounds = نسبة النساء بين جميع مقدمي الطلبات لا تقل عن { $least } ولا تزيد على { $most }، أيا كان نوع جنس من ذكروا تعبيرا آخر أو لم يذكروا شيئا.
statistics-bounds-least = نسبة النساء بين جميع مقدمي الطلبات لا تقل عن { $least }، أيا كان نوع جنس من ذكروا تعبيرا آخر أو لم يذكروا شيئا.
statistics-restricted = للنساء فقط
statistics-restricted-text = هذه الدورة مخصصة للنساء. وتُنشر أرقامها على حدة ولا تُجمع أبدا مع أرقام دورات أخرى، ولا تُذكر نسبة النساء.
statistics-tables = جميع الجداول
statistics-table-cells = { $cells ->
    [zero] لا أرقام، والمحجوب { $hidden }
    [one] رقم واحد، والمحجوب { $hidden }
    [two] رقمان، والمحجوب منهما { $hidden }
    [few] { $cells } أرقام، والمحجوب منها { $hidden }
    [many] { $cells } رقما، والمحجوب منها { $hidden }
   *[other] { $cells } رقم، والمحجوب منها { $hidden }
}
statistics-hidden-note = الأرقام التي توضع عليها علامة «محجوب» حُجبت لحماية الأشخاص المعنيين. والعلامة واحدة أيا كان السبب.
statistics-share-of = نسبة النساء { $share } ({ $n } من { $all })
statistics-count-of = عدد النساء { $n } من { $all }
statistics-table = الجدول { $n }.
statistics-col-stage = المرحلة
statistics-col-place = المنطقة الجغرافية
statistics-col-development = مجموعة البلدان النامية
statistics-col-seniority = المستوى الوظيفي
statistics-col-track = المسار
statistics-col-group = المجموعة الإقليمية
statistics-col-women = النساء
statistics-col-men = الرجال
statistics-col-both = النساء والرجال
statistics-col-share = نسبة النساء
statistics-col-other = تعبير آخر أو غير مذكور
statistics-col-all = المجموع
statistics-finding-highest = من بين ما يظهر ويضم 20 شخصا على الأقل، أعلى نسبة مسجلة: { $group }، { $share }
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-conversion = من مرحلة إلى أخرى
statistics-conversion-note = كم ممن بلغوا مرحلة بلغ المرحلة التالية. نسبة الأثر: أدنى المعدلين مقسوما على أعلاهما، وتميز بعلامة إذا قلت عن 0.8. وإذا كان العدد من القلة بحيث لا يمكن تمييز أي نتيجة عن المصادفة (اختبار فيشر الدقيق)، فلا يُستخلص شيء.
statistics-col-step = الانتقال
statistics-step = من { $from } إلى { $to }
statistics-col-impact = نسبة الأثر
statistics-impact-flagged = أقل من 0.8
statistics-impact-too-few = العدد أقل من أن يسمح باستنتاج
statistics-rate = { $share } ({ $n } من { $all })
statistics-rate-few = { $n } من { $all }
statistics-method = المنهجية بإيجاز
statistics-method-count = يُحتسب الطلب متى قُدم ولم يُسحب قبل إغلاق باب تقديم الطلبات. ويُحتسب كل شخص في كل مرحلة بلغها. والمجموعات الإقليمية هي كما كانت في يوم الموعد النهائي.
statistics-method-shares = تُحسب نسبة النساء من مجموع من ذكروا «امرأة» أو «رجل». وإذا كان العدد أقل من 20 شخصا، لا تُذكر إلا الأعداد؛ ومن 20 إلى 49 تُذكر نسب مئوية صحيحة؛ ومن 50 فصاعدا تُذكر بخانة عشرية واحدة. أما التعبير الآخر وما لم يُفصح عنه وما لم يُذكر فتُحتسب معا دائما.
statistics-method-protect = يُحجب كل عدد من 1 إلى 4، وكذلك كل رقم يمكن أن يُستنتج منه مثل هذا العدد: بالطرح، أو بالمقارنة بين عدة جداول، أو بتتبع الأعداد من مرحلة إلى أخرى، أو من جانب شخص هو الوحيد المحتسب في رقم ما. وتوضع على الأرقام المحجوبة علامة واحدة أيا كان السبب. ولا يتغير المنشور أبدا بعد تاريخه.
statistics-deadline = الموعد النهائي لتقديم الطلبات
statistics-cut-off = البيانات كما كانت في
statistics-groups-as-of = المجموعات الإقليمية كما كانت في
statistics-audit = التحقق المستقل
statistics-audit-text = أُجري قبل النشر تحقق مستقل من ملفات المنشور، من منظور كل قارئ ومن منظور كل شخص هو الوحيد المحتسب في رقم ما. واستند هذا التحقق إلى { $constraints ->
    [zero] { $constraints } قيد حسابي
    [one] قيد حسابي واحد
    [two] قيدين حسابيين
    [few] { $constraints } قيود حسابية
    [many] { $constraints } قيدا حسابيا
   *[other] { $constraints } قيد حسابي
} على { $cells ->
    [zero] { $cells } رقم، والمحجوب { $hidden }
    [one] رقم واحد، والمحجوب { $hidden }
    [two] رقمين، والمحجوب منهما { $hidden }
    [few] { $cells } أرقام، والمحجوب منها { $hidden }
    [many] { $cells } رقما، والمحجوب منها { $hidden }
   *[other] { $cells } رقم، والمحجوب منها { $hidden }
}، ولم يسفر عن استنتاج أي رقم محجوب.
statistics-method-version = إصدار المنهجية
statistics-cite = الاستشهاد بهذا المنشور
statistics-files = جميع الملفات
statistics-file-archive = كل المحتوى في ملف مضغوط واحد (ZIP)
statistics-file-xlsx = مصنف إلكتروني يضم جميع الجداول (XLSX)
statistics-file-csv = الجدول (CSV)
statistics-file-csvw = وصف الجدول (CSVW)
statistics-file-json = الجدول (JSON-stat 2.0)
statistics-file-sdmx = الجدول (SDMX-CSV 2.0)
statistics-file-svg = الرسم البياني (SVG)
statistics-file-derived = النسب والمعدلات (CSV)
statistics-file-release = الأبعاد والمجموعات والجداول (JSON)
statistics-file-certificate = شهادة التحقق المستقل
statistics-file-sums = المجاميع الاختبارية لجميع الملفات
statistics-formats-agree = تتطابق جميع الصيغ خلية بخلية.
statistics-verify = يمكن لكل من لديه الملفات أن يعيد إجراء التحقق. يرجى فك الملف المضغوط ثم تنفيذ الأمر التالي:
statistics-kilobytes = { $count } كيلوبايت
statistics-col-file = الملف
statistics-col-kind = المحتوى
statistics-col-size = الحجم
statistics-desk-title = المنشورات
statistics-desk-lead = يرجى إعداد الأرقام وقراءتها كما سيقرؤها الجمهور ثم نشرها. ويحدث ذلك مرة واحدة: فلا يمكن سحب أي رقم منشور.
statistics-desk-empty = يرجى إعداد منشور للاطلاع على ما يمكن عرضه وما يُحجب. ولا يراه أحد من الخارج.
statistics-prepare = إعداد منشور
statistics-prepare-again = إعادة الحساب
statistics-prepared = لم يُنشر بعد
statistics-prepared-at = أُعد في
statistics-published = منشور
statistics-preview-title = القراءة قبل النشر
statistics-preview-lead = هذا ما سيراه الجميع. وهو لا يتغير بعد ذلك.
statistics-preview-hidden = عدد الأرقام المحجوبة: { $hidden } من { $cells }.
statistics-losses = الأرقام المحجوبة
statistics-col-table = الجدول
statistics-col-cells = عدد الأرقام
statistics-col-hidden = المحجوب منها
statistics-col-advice = التوصية
statistics-mostly-hidden = أكثر من النصف محجوب. والجدول الأقل تفصيلا يقدم معلومات أكثر.
statistics-places = المناطق الجغرافية في الجدول الأول
statistics-places-hint = كلما زاد تفصيل المناطق الجغرافية، زاد عدد الأرقام التي يتعين حجبها.
statistics-places-country = الدول
statistics-places-sub-region = المناطق دون الإقليمية
statistics-places-region = المناطق
statistics-left-out = التصنيفات المطلوب حذفها
statistics-left-out-hint = عندما تكون الطلبات قليلة، يحجب التصنيف معظم أرقامه وأرقاما من جداول أخرى أيضا.
statistics-refused = لا يمكن نشر هذه الأرقام
statistics-refused-few = يقل عدد الطلبات عن خمسة. ويُذكر هذا العدد دائما، ولا يجوز أن يُذكر إذا كان بهذه القلة. وتبقى هذه الدورة بلا منشور إحصائي.
statistics-refused-no-state = { $count ->
    [zero] ذُكرت الدولة في جميع الطلبات. يرجى إعداد المنشور من جديد.
    [one] لم تُذكر الدولة في طلب واحد. يرجى استكماله ثم إعداد المنشور من جديد.
    [two] لم تُذكر الدولة في طلبين. يرجى استكمالهما ثم إعداد المنشور من جديد.
    [few] لم تُذكر الدولة في { $count } طلبات. يرجى استكمالها ثم إعداد المنشور من جديد.
    [many] لم تُذكر الدولة في { $count } طلبا. يرجى استكمالها ثم إعداد المنشور من جديد.
   *[other] لم تُذكر الدولة في { $count } طلب. يرجى استكمالها ثم إعداد المنشور من جديد.
}
statistics-refused-unsafe = أيا كان ما يُحجب، يظل من الممكن استنتاج أرقام في الجداول التالية: { $tables }. يرجى اختيار مناطق جغرافية أقل تفصيلا ثم إعداد المنشور من جديد.
statistics-confirm = قرأت الجداول. ويجوز نشرها، ولن تتغير.
statistics-confirm-needed = يرجى تأكيد جواز نشر الجداول
statistics-publish = النشر الآن
flash-publication-prepared = حُسبت الأرقام، ولا يراها أحد من الخارج بعد.
flash-publication-published = نُشرت الأرقام.
denied-not-publisher = لا يتولى إعداد الأرقام ونشرها إلا مسؤول أو مسؤولة النشر في هذا البرنامج. يرجى طلب هذا الدور من إدارة النظام.
illegal-publication-call-open = لا تُحسب الأرقام إلا بعد إغلاق باب تقديم الطلبات.
illegal-publication-published = لهذه الدورة منشورها. والمنشور لا يتغير أبدا.
illegal-publication-unannounced = هذه الدورة غير معلنة، ولذلك لا يمكن نشر أي شيء عنها.
