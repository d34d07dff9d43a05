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
statistics-share-of = نسبة النساء { $share } ({ $n } من { $all })
statistics-count-of = عدد النساء { $n } من { $all }
statistics-table = الجدول { $n }.
statistics-table-funnel = المرحلة التي جرى بلوغها، حسب نوع الجنس
statistics-table-applications = مقدمو الطلبات، حسب المجموعة الإقليمية ونوع الجنس
statistics-table-accepted = المقاعد المقبولة، حسب المجموعة الإقليمية ونوع الجنس
statistics-col-stage = المرحلة
statistics-col-group = المجموعة الإقليمية
statistics-col-women = النساء
statistics-col-men = الرجال
statistics-col-both = النساء والرجال
statistics-col-share = نسبة النساء
statistics-col-other = تعبير آخر أو غير مذكور
statistics-col-all = المجموع
statistics-row-total = كل المجموعات
statistics-chart-note = عدد النساء والرجال، ممن ذكروا «امرأة» أو «رجل»
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = المجموعة التي قدم منها أكبر عدد من النساء طلبات: { $group } ({ $n } من { $all })
statistics-finding-accepted = المجموعة التي جاء منها أكبر عدد من النساء اللواتي قبلن مقعدا: { $group } ({ $n } من { $all })
statistics-conversion = من مرحلة إلى أخرى
statistics-conversion-note = كم ممن بلغوا مرحلة بلغ المرحلة التالية. نسبة الأثر: أدنى المعدلين مقسوما على أعلاهما، وتميز بعلامة إذا قلت عن 0.8. وإذا كان العدد من القلة بحيث لا يمكن تمييز أي نتيجة عن المصادفة (اختبار فيشر الدقيق)، فلا يُستخلص شيء.
statistics-col-step = الانتقال
statistics-step = من { $from } إلى { $to }
statistics-col-impact = نسبة الأثر
statistics-impact-flagged = أقل من 0.8
statistics-impact-too-few = العدد أقل من أن يسمح باستنتاج
statistics-rate = { $share } ({ $n } من { $all })
statistics-rate-few = { $n } من { $all }
statistics-withheld = هذا الجدول محجوب.
statistics-withheld-why = يتضمن هذا الجدول عددا من 1 إلى 4، أو يمكن استنتاج مثل هذا العدد منه بالطرح. ولذلك حُجب الجدول كله حماية للأشخاص المعنيين.
statistics-method = المنهجية بإيجاز
statistics-method-count = يُحتسب الطلب متى قُدم ولم يُسحب قبل إغلاق باب تقديم الطلبات. ويُحتسب كل شخص في كل مرحلة بلغها. والمجموعات الإقليمية هي كما كانت في يوم الموعد النهائي.
statistics-method-shares = تُحسب نسبة النساء من مجموع من ذكروا «امرأة» أو «رجل». وإذا كان العدد أقل من 20 شخصا، لا تُذكر إلا الأعداد؛ ومن 20 إلى 49 تُذكر نسب مئوية صحيحة؛ ومن 50 فصاعدا تُذكر بخانة عشرية واحدة. أما التعبير الآخر وما لم يُفصح عنه وما لم يُذكر فتُحتسب معا دائما.
statistics-method-protect = يُحجب بأكمله كل جدول يرد فيه عدد من 1 إلى 4، أو يمكن استنتاج مثل هذا العدد بالطرح منه وحده أو مع جدول آخر. ولا يتغير المنشور أبدا بعد تاريخه.
statistics-deadline = الموعد النهائي لتقديم الطلبات
statistics-cut-off = البيانات كما كانت في
statistics-groups-as-of = المجموعات الإقليمية كما كانت في
statistics-method-version = إصدار المنهجية
statistics-checksum = المجموع الاختباري SHA-256 لملف CSV:
statistics-cite = الاستشهاد بهذا المنشور
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
statistics-preview-withheld = { $count ->
    [zero] لم يُحجب أي جدول.
    [one] حُجب جدول واحد.
    [two] حُجب جدولان.
    [few] حُجبت { $count } جداول.
    [many] حُجب { $count } جدولا.
   *[other] حُجب { $count } جدول.
}
statistics-confirm = قرأت الجداول. ويجوز نشرها، ولن تتغير.
statistics-confirm-needed = يرجى تأكيد جواز نشر الجداول
statistics-publish = النشر الآن
flash-publication-prepared = حُسبت الأرقام، ولا يراها أحد من الخارج بعد.
flash-publication-published = نُشرت الأرقام.
denied-not-publisher = لا يتولى إعداد الأرقام ونشرها إلا مسؤول أو مسؤولة النشر في هذا البرنامج. يرجى طلب هذا الدور من إدارة النظام.
illegal-publication-call-open = لا تُحسب الأرقام إلا بعد إغلاق باب تقديم الطلبات.
illegal-publication-published = لهذه الدورة منشورها. والمنشور لا يتغير أبدا.
illegal-publication-unannounced = هذه الدورة غير معلنة، ولذلك لا يمكن نشر أي شيء عنها.
