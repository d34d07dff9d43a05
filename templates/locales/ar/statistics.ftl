# نشر الأرقام، والأرقام المنشورة في أماكن أخرى.
statistics-title = الإحصاءات
statistics-lead = من يتقدم ومن يشارك. كل رقم مؤرخ وثابت ولا يكشف أصحابه.
statistics-ours = ما نشرناه
statistics-none = لا منشورات بعد
statistics-none-text = تظهر الأرقام هنا بعد إغلاق الدورة ومراجعة جداولها.
statistics-elsewhere = منشور في أماكن أخرى
statistics-elsewhere-lead = هذه الأرقام ليست أرقامنا. تعرض كما يوردها مصدرها ولا تخلط بأرقامنا أبدا.
statistics-elsewhere-count = { $fellows ->
    [zero] لا زملاء.
    [one] زميل واحد.
    [two] زميلان.
    [few] { $fellows } زملاء.
    [many] { $fellows } زميلا.
   *[other] { $fellows } زميل.
} { $states ->
    [zero] لا دول.
    [one] دولة واحدة.
    [two] دولتان.
    [few] { $states } دول.
    [many] { $states } دولة.
   *[other] { $states } دولة.
}
statistics-elsewhere-gender = حسب نوع الجنس كما نشر
statistics-elsewhere-applicants = مقدمو الطلبات
statistics-elsewhere-fellows = الزملاء والزميلات
statistics-elsewhere-states = الدول
statistics-source = المصدر: { $source }، { $published }.
statistics-kicker = إحصاءات المشاركة
statistics-frozen = نشر في { $date }
statistics-headline-none = أرقام هذه الدورة أصغر من أن تعرض
statistics-headline-applied = { $count ->
    [zero] لم يتقدم أحد
    [one] تقدم موظف واحد
    [two] تقدم موظفان
    [few] تقدم { $count } موظفين
    [many] تقدم { $count } موظفا
   *[other] تقدم { $count } موظف
}
statistics-headline-share = نسبة النساء بين مقدمي الطلبات: { $share }
statistics-headline-both = نسبة النساء بين مقدمي الطلبات: { $share }، وبين من قبلوا مقعدا: { $n } من { $all }
statistics-share-of = النساء { $share } ({ $n } من { $all })
statistics-count-of = النساء { $n } من { $all }
statistics-table = الجدول { $n }.
statistics-table-funnel = المرحلة التي تم بلوغها، حسب نوع الجنس
statistics-table-applications = مقدمو الطلبات، حسب المجموعة الإقليمية ونوع الجنس
statistics-table-accepted = من قبلوا مقعدا، حسب المجموعة الإقليمية ونوع الجنس
statistics-col-stage = المرحلة
statistics-col-group = المجموعة الإقليمية
statistics-col-women = النساء
statistics-col-men = الرجال
statistics-col-both = النساء والرجال
statistics-col-share = نسبة النساء
statistics-col-other = وصف آخر أو غير مذكور
statistics-col-all = الجميع
statistics-row-total = كل المجموعات
statistics-chart-note = عدد النساء والرجال ممن ذكروا امرأة أو رجل
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = المجموعة التي تقدم منها أكبر عدد من النساء: { $group } ({ $n } من { $all })
statistics-finding-accepted = المجموعة التي جاء منها أكبر عدد من النساء الحاصلات على مقعد: { $group } ({ $n } من { $all })
statistics-withheld = هذا الجدول محجوب.
statistics-withheld-why = كان سيظهر فيه عدد من 1 إلى 4، أو كان يمكن استنتاجه بالطرح. حماية لأصحابه حجب الجدول كله.
statistics-method = المنهجية بإيجاز
statistics-method-count = يحسب الطلب متى قدم ولم يسحب قبل إغلاق الباب. ويحسب كل شخص في كل مرحلة بلغها. المجموعات الإقليمية كما هي في يوم الإغلاق.
statistics-method-shares = نسبة النساء هي من مجموع من ذكروا امرأة أو رجل. لأقل من 20 شخصا تذكر الأعداد وحدها، ومن 20 إلى 49 نسب مئوية صحيحة، ومن 50 فصاعدا بخانة عشرية واحدة. الوصف الآخر وما لم يفصح عنه وما لم يذكر تحسب معا دائما.
statistics-method-protect = كل جدول يظهر فيه عدد من 1 إلى 4، أو يمكن استنتاجه بالطرح منه وحده أو مع جدول آخر، يحجب كله. ولا يتغير المنشور بعد تاريخه.
statistics-deadline = إغلاق باب تقديم الطلبات
statistics-cut-off = البيانات حتى
statistics-groups-as-of = المجموعات الإقليمية في
statistics-method-version = إصدار المنهجية
statistics-checksum = بصمة SHA-256 لملف CSV:
statistics-cite = الاستشهاد
statistics-desk-title = المنشورات
statistics-desk-lead = أعدوا الأرقام واقرأوها كما سيقرأها الجمهور ثم انشروها. يحدث ذلك مرة واحدة: لا يمكن سحب رقم منشور.
statistics-desk-empty = أعدوا منشورا لتروا ما يمكن عرضه وما يحجب. لا يراه أحد من الخارج.
statistics-prepare = إعداد منشور
statistics-prepare-again = إعادة العد
statistics-prepared = لم يعلن بعد
statistics-prepared-at = أعد في
statistics-published = منشور
statistics-preview-title = اقرأوا قبل النشر
statistics-preview-lead = هذا ما سيراه الجميع، ولا يتغير بعد ذلك.
statistics-preview-withheld = { $count ->
    [0] لا جدول محجوب.
    [zero] لا جدول محجوب.
    [one] جدول واحد محجوب.
    [two] جدولان محجوبان.
    [few] { $count } جداول محجوبة.
    [many] { $count } جدولا محجوبا.
   *[other] { $count } جدول محجوب.
}
statistics-confirm = قرأت الجداول. يمكن نشرها ولن تتغير.
statistics-confirm-needed = أكدوا أن الجداول يمكن نشرها
statistics-publish = النشر الآن
flash-publication-prepared = عدت الأرقام. لا يراها أحد من الخارج بعد.
flash-publication-published = الأرقام معلنة.
denied-not-publisher = لا يعد الأرقام وينشرها إلا من له دور الناشر في هذا البرنامج. اطلبوا الدور من المسؤول.
illegal-publication-call-open = تعد الأرقام بعد إغلاق باب تقديم الطلبات.
illegal-publication-published = لهذه الدورة منشورها، والمنشور لا يتغير.
illegal-publication-unannounced = هذه الدورة غير معلنة، فلا ينشر عنها شيء.
