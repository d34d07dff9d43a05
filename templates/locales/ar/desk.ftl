# The desk of a programme manager: editions, the list of applications, one application.
desk-title = لوحة العمل
desk-heading = { $count ->
    [zero] لا شيء يتطلب تدخلكم الآن
    [one] مسألة واحدة تتطلب تدخلكم
    [two] مسألتان تتطلبان تدخلكم
    [few] { $count } مسائل تتطلب تدخلكم
    [many] { $count } مسألة تتطلب تدخلكم
   *[other] { $count } مسألة تتطلب تدخلكم
}
desk-opens = يُفتح باب تقديم الطلبات في
desk-closes = يُغلق باب تقديم الطلبات في
desk-closed = أُغلق باب تقديم الطلبات في
desk-applications-count = الطلبات: { $count }
desk-nothing = لا يوجد أي تأخير أو نقص
desk-only-publications = المنشورات
desk-empty = لا توجد دورات بعد
desk-empty-text = تظهر هنا دورات البرامج التي تديرونها.
desk-stages = المراحل
desk-stage-applications = الطلبات
desk-stage-nominations = الترشيحات
desk-stage-screening = الفرز
desk-stage-reviews = التقييمات
desk-stage-selection = الاختيار
desk-stage-decisions = القرارات
desk-stage-offers = العروض
desk-stage-cohort = الدفعة
desk-stage-sessions = الجلسات
desk-stage-publications = المنشورات
desk-need-unscreened = طلبات تنتظر الفرز: { $count }
desk-need-unknown = شروط لم يتبين استيفاؤها: { $count }
desk-need-nominations = ترشيحات ناقصة: { $count }
desk-need-late = ترشيحات متأخرة: { $count }
desk-need-overdue = تقييمات متأخرة: { $count }
desk-need-undecided = في القائمة القصيرة بلا قرار: { $count }
desk-need-release = قرارات تنتظر الإعلان: { $count }
desk-need-offers = عروض توشك مدتها على الانقضاء: { $count }
desk-call = الصفحة العامة لدعوة تقديم الطلبات
desk-applications-title = الطلبات
desk-applications-heading = { $count ->
    [zero] لا توجد طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
}
desk-applications-empty = لا توجد طلبات بعد
desk-applications-empty-text = تظهر الطلبات هنا فور تقديمها. ولا تُعرض المسودات إلا على من كتبها.
desk-search = الاسم أو الرقم المرجعي أو جهة العمل
desk-any = الكل
desk-sort = الترتيب
desk-sort-name = حسب الاسم
desk-sort-state = حسب الدولة
desk-sort-score = الأعلى درجة أولا
desk-sort-submitted = الأحدث أولا
desk-col-name = مقدم/مقدمة الطلب
desk-col-status = الحالة
desk-col-ref = الرقم المرجعي
desk-col-state = الدولة
desk-col-group = المجموعة
desk-col-level = المستوى
desk-col-track = المسار
desk-col-rank = المرتبة لدى الدولة
desk-col-reviews = التقييمات
desk-col-score = الدرجة
desk-group = المجموعة الإقليمية
desk-group-african = أفريقيا
desk-group-asia_pacific = آسيا والمحيط الهادئ
desk-group-eeg = أوروبا الشرقية
desk-group-grulac = أمريكا اللاتينية ومنطقة البحر الكاريبي
desk-group-weog = أوروبا الغربية ودول أخرى
desk-group-none = لا توجد
desk-nomination = الترشيح
desk-nomination-present = وارد
desk-nomination-missing = ناقص
desk-nomination-late = متأخر
desk-late = متأخر
desk-none = لا يوجد
desk-rank-of = { $rank } من { $of }
desk-rank-long = المرتبة { $rank } من { $of }
desk-reviews-of = { $done }/{ $asked }
desk-pick = تحديد { $reference }
desk-bulk-scope = الطلبات المعنية
desk-bulk-ticked = الطلبات المحددة
desk-bulk-all = جميع الطلبات المطابقة: { $count }
desk-bulk-act = الإجراء
desk-bulk-reason = السبب، إن كان الطلب غير مستوف للشروط
desk-bulk-nothing = يرجى تحديد طلب واحد على الأقل
desk-application-title = الطلب { $reference }
desk-kept-apart = تُحفظ بيانات نوع الجنس واحتياجات التيسير على حدة ولا تُعرض هنا.
desk-read-needs = قراءة احتياجات التيسير
desk-screen = فرز هذا الطلب
desk-no-reviews = لم يُكلف أي مقيِّم بعد
desk-due = الموعد المحدد
desk-decision = القرار
desk-decision-prepared = مُعد وغير معلن
desk-decision-released = معلن
desk-history = سجل الإجراءات
desk-step-start = بدء الطلب
desk-step-submit = تقديم الطلب
desk-step-withdraw = سحب الطلب
desk-step-reinstate = العدول عن السحب
desk-step-return = الإعادة إلى مقدم/مقدمة الطلب
desk-step-find_eligible = إقرار استيفاء الشروط
desk-step-find_ineligible = إقرار عدم استيفاء الشروط
desk-step-reopen = الإعادة إلى الفرز
desk-step-shortlist = الإدراج في القائمة القصيرة
desk-step-unshortlist = الرفع من القائمة القصيرة
denied-withdrawn = سُحب هذا الطلب ويبقى كما كان.
desk-no-nomination = بلا ترشيح
