# سجلات الحضور وصفحة الزميل والدفعة. المصطلحات: سجل الحضور، جلسة، زميل، دفعة، إتمام، مشاركة.
attendance-register-task = حدِّد من حضر
attendance-register-taken = الحاضرون: { $present } من { $all }
attendance-register-saved = حُفظ السجل في { $at }
attendance-register-save = حفظ السجل
attendance-register-due = السجل مطلوب
attendance-register-is-taken = مُلئ السجل
attendance-all-present = حفظ، والبقية حاضرون
attendance-all-present-hint = الزر الثاني يسجل حضور كل من لم يُختر له شيء.
attendance-mark = الحضور
attendance-unmarked = { $count ->
    [zero] لم يبق أحد بلا تحديد:
    [one] زميل واحد لم يُحدَّد حضوره بعد:
    [two] زميلان لم يُحدَّد حضورهما بعد:
    [few] { $count } زملاء لم يُحدَّد حضورهم بعد:
    [many] { $count } زميلا لم يُحدَّد حضورهم بعد:
   *[other] { $count } زميل لم يُحدَّد حضورهم بعد:
}
attendance-unmarked-times = { $count ->
    [zero] حُدِّد في كل مرة
    [one] لم يُحدَّد مرة واحدة
    [two] لم يُحدَّد مرتين
    [few] لم يُحدَّد { $count } مرات
    [many] لم يُحدَّد { $count } مرة
   *[other] لم يُحدَّد { $count } مرة
}
attendance-nobody-marked = حدِّد حضور زميل واحد على الأقل، أو استخدم الزر الذي يسجل حضور البقية
attendance-nobody = لا زملاء في هذه الدفعة بعد
attendance-nobody-text = يظهر الزملاء هنا حالما يقبلون عروضهم.
attendance-registers-due = { $count ->
    [zero] لا سجلات مطلوبة
    [one] سجل واحد مطلوب
    [two] سجلان مطلوبان
    [few] { $count } سجلات مطلوبة
    [many] { $count } سجلا مطلوبا
   *[other] { $count } سجل مطلوب
}
attendance-sessions-ahead = { $count ->
    [zero] لا جلسات قادمة
    [one] جلسة واحدة قادمة
    [two] جلستان قادمتان
    [few] { $count } جلسات قادمة
    [many] { $count } جلسة قادمة
   *[other] { $count } جلسة قادمة
}
attendance-sessions-none = لا جلسات قادمة
attendance-sessions-none-text = تظهر الجلسات هنا حالما يعينك مدير مدرِّبا لها.
attendance-sessions-more = { $count ->
    [zero] لا جلسات أخرى لاحقا.
    [one] جلسة أخرى لاحقا.
    [two] جلستان أخريان لاحقا.
    [few] { $count } جلسات أخرى لاحقا.
    [many] { $count } جلسة أخرى لاحقا.
   *[other] { $count } جلسة أخرى لاحقا.
}
attendance-sessions-past = الجلسات السابقة
attendance-join = الانضمام عبر الإنترنت
attendance-now = الآن:
attendance-next = الجلسة القادمة:
attendance-is-now = جارية الآن
attendance-nothing-next = لا جلسة مقررة حاليا
attendance-nothing-next-text = تظهر الجلسات الجديدة هنا وفي تقويمك حالما تُقرَّر.
attendance-standing-completed = أتممت الزمالة
attendance-standing-text-completed = بلغ حضورك 80 في المائة. تهانينا.
attendance-standing-participated = شاركت في الزمالة
attendance-standing-text-participated = أُغلقت الدفعة. مشاركتك مسجلة.
attendance-standing-left = غادرت هذه الدفعة
attendance-standing-text-left = لم تعد جلساتها معروضة. إن كان ذلك خطأ فاكتب إلى منظمي البرنامج.
attendance-materials = المواد
attendance-progress = الحضور
attendance-progress-of = { $present } من { $counted }
attendance-progress-enough = بهذا المعدل تُتم الزمالة: المطلوب 80 في المائة من الجلسات.
attendance-progress-low = هذا أقل من 80 في المائة من الجلسات المطلوبة للإتمام.
attendance-progress-excused = { $count ->
    [zero] لا غياب بعذر.
    [one] غياب واحد بعذر لا يُحتسب.
    [two] غيابان بعذر لا يُحتسبان.
    [few] { $count } غيابات بعذر لا تُحتسب.
    [many] { $count } غيابا بعذر لا يُحتسب.
   *[other] { $count } غياب بعذر لا يُحتسب.
}
attendance-progress-none = لا جلسة محتسبة بعد. يتطلب الإتمام 80 في المائة من الجلسات.
attendance-colleagues = دفعتك
attendance-cohort-title = { $count ->
    [zero] لا زملاء مشاركون
    [one] زميل واحد يشارك
    [two] زميلان يشاركان
    [few] { $count } زملاء يشاركون
    [many] { $count } زميلا يشاركون
   *[other] { $count } زميل يشاركون
}
attendance-cohort-caption = { $count ->
    [zero] لم يُملأ أي سجل؛ الغياب بعذر لا يُحتسب
    [one] مُلئ سجل واحد؛ الغياب بعذر لا يُحتسب
    [two] مُلئ سجلان؛ الغياب بعذر لا يُحتسب
    [few] مُلئت { $count } سجلات؛ الغياب بعذر لا يُحتسب
    [many] مُلئ { $count } سجلا؛ الغياب بعذر لا يُحتسب
   *[other] مُلئ { $count } سجل؛ الغياب بعذر لا يُحتسب
}
attendance-state = الدولة
attendance-present-of = الحضور
attendance-n-of-m = { $present } من { $counted }
attendance-standing = الوضع
attendance-below = أقل من 80 %
attendance-leaving = تسجيل مغادرة الزميل
attendance-leaving-note = تسجيل
attendance-reason = السبب
attendance-reason-hint = يُحفظ مع العضوية ولا يراه إلا المديرون
attendance-reason-needed = اكتب السبب، بما لا يزيد على { $most } حرفا
attendance-close = إغلاق الدفعة
attendance-close-lead = نتيجة كل زميل تتبع سجلات الحضور وهي نهائية. لا يمكن تغيير السجلات بعد ذلك.
attendance-close-not-yet = لا يمكن إغلاق الدفعة بعد
attendance-missing-nothing = لم تُعقد أي جلسة.
attendance-missing-ahead = { $count ->
    [zero] انتهت كل الجلسات.
    [one] جلسة واحدة لم تنته.
    [two] جلستان لم تنتهيا.
    [few] { $count } جلسات لم تنته.
    [many] { $count } جلسة لم تنته.
   *[other] { $count } جلسة لم تنته.
}
attendance-missing-registers = { $count ->
    [zero] لا سجل ناقص.
    [one] سجل واحد ناقص.
    [two] سجلان ناقصان.
    [few] { $count } سجلات ناقصة.
    [many] { $count } سجلا ناقصا.
   *[other] { $count } سجل ناقص.
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
flash-register-saved = حُفظ السجل.
flash-member-left = سُجلت مغادرة الزميل.
flash-cohort-closed = أُغلقت الدفعة.
illegal-register-cancelled = أُلغيت هذه الجلسة؛ ليس لها سجل.
illegal-register-early = يُفتح السجل قبل بداية الجلسة بثلاثين دقيقة.
illegal-register-closed = أُغلقت الدفعة؛ لا يمكن تغيير سجلاتها.
illegal-cohort-unfinished = لا يمكن إغلاق الدفعة بعد: ثمة جلسات قادمة أو سجلات ناقصة أو لا أحد يشارك.
illegal-membership-step = لم يعد هذا الزميل مشاركا، فالخطوة غير ممكنة. افتح صفحة الدفعة من جديد لترى الوضع.
denied-attendance-not-yours = لا يملأ هذا السجل إلا مدرِّب الجلسة ومديرو البرنامج.
denied-attendance-not-manager = لا يدير دفعة هذا البرنامج إلا مديروه.
attendance-fellowships = زمالاتي
attendance-next-at = الجلسة القادمة: { $at }
attendance-own-sessions = جلساتي
attendance-session-at = { $at }
attendance-all-sessions = كل جلساتي
attendance-until = حتى { $at }
