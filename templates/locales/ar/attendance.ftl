# سجلات الحضور وصفحة الزميل والدفعة. المصطلحات: سجل الحضور، جلسة، زميل، دفعة، إتمام، مشاركة.
attendance-register-task = تسجيل الحضور
attendance-register-taken = الحضور: { $present } من { $all }
attendance-register-saved = حُفظ سجل الحضور في { $at }
attendance-register-save = حفظ سجل الحضور
attendance-register-due = سجل حضور مطلوب
attendance-register-is-taken = استُوفي سجل الحضور
attendance-all-present = حفظ مع تسجيل حضور البقية
attendance-all-present-hint = يسجل الزر الثاني حضور كل من لم يُختر له شيء.
attendance-mark = الحضور أو الغياب
attendance-unmarked = { $count ->
    [zero] لم يبق أحد دون تسجيل:
    [one] لم يُسجل بعد حضور زميل واحد أو غيابه:
    [two] لم يُسجل بعد حضور زميلين أو غيابهما:
    [few] لم يُسجل بعد حضور { $count } زملاء أو غيابهم:
    [many] لم يُسجل بعد حضور { $count } زميلا أو غيابهم:
   *[other] لم يُسجل بعد حضور { $count } زميل أو غيابهم:
}
attendance-unmarked-times = { $count ->
    [zero] مسجل في كل الجلسات
    [one] غير مسجل في جلسة واحدة
    [two] غير مسجل في جلستين
    [few] غير مسجل في { $count } جلسات
    [many] غير مسجل في { $count } جلسة
   *[other] غير مسجل في { $count } جلسة
}
attendance-nobody-marked = يرجى تسجيل حضور زميل واحد أو غيابه على الأقل، أو استخدام الزر الذي يسجل حضور البقية
attendance-nobody = لا يوجد زملاء في هذه الدفعة بعد
attendance-nobody-text = يظهر الزملاء والزميلات هنا حالما يقبلون العروض المقدمة إليهم.
attendance-registers-due = { $count ->
    [zero] لا توجد سجلات حضور مطلوبة
    [one] سجل حضور واحد مطلوب
    [two] سجلا حضور مطلوبان
    [few] { $count } سجلات حضور مطلوبة
    [many] { $count } سجل حضور مطلوبا
   *[other] { $count } سجل حضور مطلوب
}
attendance-sessions-ahead = { $count ->
    [zero] لا توجد جلسات مقبلة
    [one] جلسة مقبلة واحدة
    [two] جلستان مقبلتان
    [few] { $count } جلسات مقبلة
    [many] { $count } جلسة مقبلة
   *[other] { $count } جلسة مقبلة
}
attendance-sessions-none = لا توجد جلسات مقبلة
attendance-sessions-none-text = تظهر الجلسات هنا حالما تسند إليكم إدارة البرنامج التدريب فيها.
attendance-sessions-more = { $count ->
    [zero] لا توجد جلسات أخرى بعد ذلك.
    [one] وتليها جلسة أخرى واحدة.
    [two] وتليها جلستان أخريان.
    [few] وتليها { $count } جلسات أخرى.
    [many] وتليها { $count } جلسة أخرى.
   *[other] وتليها { $count } جلسة أخرى.
}
attendance-sessions-past = الجلسات السابقة
attendance-join = الانضمام عبر الإنترنت
attendance-now = الآن:
attendance-next = الجلسة المقبلة:
attendance-is-now = جارية الآن
attendance-nothing-next = لا توجد جلسة مقررة حاليا
attendance-nothing-next-text = تظهر الجلسات الجديدة هنا وفي تقويمكم حالما تُقرر.
attendance-standing-completed = أتممتم الزمالة
attendance-standing-text-completed = بلغ حضوركم 80 في المائة. تهانينا.
attendance-standing-participated = شاركتم في الزمالة
attendance-standing-text-participated = أُغلقت الدفعة، ومشاركتكم مسجلة.
attendance-standing-left = غادرتم هذه الدفعة
attendance-standing-text-left = لم تعد جلساتها معروضة. وإن كان ذلك عن طريق الخطأ، يرجى مراسلة الجهة المنظمة للبرنامج.
attendance-materials = المواد
attendance-progress = الحضور
attendance-progress-of = { $present } من { $counted }
attendance-progress-enough = بهذا المعدل تتمون الزمالة: المطلوب حضور 80 في المائة من الجلسات.
attendance-progress-low = هذا أقل من نسبة 80 في المائة من الجلسات اللازمة للإتمام.
attendance-progress-excused = { $count ->
    [zero] لا يوجد غياب بعذر.
    [one] غياب واحد بعذر لا يُحتسب.
    [two] غيابان بعذر لا يُحتسبان.
    [few] { $count } غيابات بعذر لا تُحتسب.
    [many] { $count } غيابا بعذر لا تُحتسب.
   *[other] { $count } غياب بعذر لا تُحتسب.
}
attendance-progress-none = لا توجد جلسات محتسبة بعد. ويتطلب الإتمام حضور 80 في المائة من الجلسات.
attendance-colleagues = دفعتكم
attendance-cohort-title = { $count ->
    [zero] لا يشارك أي زميل
    [one] يشارك زميل واحد
    [two] يشارك زميلان
    [few] يشارك { $count } زملاء
    [many] يشارك { $count } زميلا
   *[other] يشارك { $count } زميل
}
attendance-cohort-caption = { $count ->
    [zero] لم يُستوف أي سجل حضور؛ ولا يُحتسب الغياب بعذر
    [one] استُوفي سجل حضور واحد؛ ولا يُحتسب الغياب بعذر
    [two] استُوفي سجلا حضور؛ ولا يُحتسب الغياب بعذر
    [few] استُوفيت { $count } سجلات حضور؛ ولا يُحتسب الغياب بعذر
    [many] استُوفي { $count } سجل حضور؛ ولا يُحتسب الغياب بعذر
   *[other] استُوفي { $count } سجل حضور؛ ولا يُحتسب الغياب بعذر
}
attendance-state = الدولة
attendance-present-of = الحضور
attendance-n-of-m = { $present } من { $counted }
attendance-standing = الوضع
attendance-below = أقل من 80 في المائة
attendance-leaving = تسجيل مغادرة الدفعة
attendance-leaving-note = تسجيل
attendance-reason = السبب
attendance-reason-hint = يُحفظ مع بيانات العضوية، ولا تطلع عليه إلا إدارة البرنامج
attendance-reason-needed = يرجى كتابة السبب. الحد الأقصى لعدد الأحرف: { $most }
attendance-close = إغلاق الدفعة
attendance-close-lead = تُستمد نتيجة كل زميل وزميلة من سجلات الحضور، وهي نهائية. ولا يمكن تغيير السجلات بعد ذلك.
attendance-close-not-yet = لا يمكن إغلاق الدفعة بعد
attendance-missing-nothing = لم تُعقد أي جلسة.
attendance-missing-ahead = { $count ->
    [zero] انتهت كل الجلسات.
    [one] جلسة واحدة لم تنته بعد.
    [two] جلستان لم تنتهيا بعد.
    [few] { $count } جلسات لم تنته بعد.
    [many] { $count } جلسة لم تنته بعد.
   *[other] { $count } جلسة لم تنته بعد.
}
attendance-missing-registers = { $count ->
    [zero] لا ينقص أي سجل حضور.
    [one] ينقص سجل حضور واحد.
    [two] ينقص سجلا حضور.
    [few] تنقص { $count } سجلات حضور.
    [many] ينقص { $count } سجل حضور.
   *[other] ينقص { $count } سجل حضور.
}
attendance-completing = { $count ->
    [zero] الإتمام: لا أحد
    [one] الإتمام: زميل واحد
    [two] الإتمام: زميلان
    [few] الإتمام: { $count } زملاء
    [many] الإتمام: { $count } زميلا
   *[other] الإتمام: { $count } زميل
}
attendance-participating = { $count ->
    [zero] المشاركة: لا أحد
    [one] المشاركة: زميل واحد
    [two] المشاركة: زميلان
    [few] المشاركة: { $count } زملاء
    [many] المشاركة: { $count } زميلا
   *[other] المشاركة: { $count } زميل
}
flash-register-saved = حُفظ سجل الحضور.
flash-member-left = سُجلت مغادرة الدفعة.
flash-cohort-closed = أُغلقت الدفعة.
illegal-register-cancelled = أُلغيت هذه الجلسة، وليس لها سجل حضور.
illegal-register-early = يُفتح سجل الحضور قبل بدء الجلسة بثلاثين دقيقة.
illegal-register-closed = أُغلقت الدفعة، ولم يعد تغيير سجلات حضورها ممكنا.
illegal-cohort-unfinished = لا يمكن إغلاق الدفعة بعد: فهناك جلسات مقبلة، أو سجلات حضور ناقصة، أو لا يشارك أحد.
illegal-membership-step = لم يعد هذا الشخص مشاركا في الدفعة، ولذلك فإن هذه الخطوة غير ممكنة. يرجى فتح صفحة الدفعة من جديد للاطلاع على الوضع الراهن.
denied-attendance-not-yours = لا يستوفي سجل الحضور هذا إلا القائم بالتدريب في الجلسة وإدارة البرنامج.
denied-attendance-not-manager = لا تتابع دفعة هذا البرنامج إلا إدارته.
attendance-fellowships = زمالاتي
attendance-next-at = الجلسة المقبلة: { $at }
attendance-own-sessions = جلساتي
attendance-session-at = { $at }
attendance-all-sessions = كل جلساتي
attendance-until = حتى { $at }
