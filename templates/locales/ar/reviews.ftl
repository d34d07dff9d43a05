# التقييمات: قائمة المقيِّم وصفحته، وتقدم العمل والتكليف والتذكير والترتيب والقائمة القصيرة.
review-application = الطلب
review-applications = الطلبات
review-application-n = الطلب { $n }
review-edition = الدورة
review-reviewer = المقيِّم
review-reviewers = المقيِّمون
review-reviewer-n = المقيِّم { $n }
review-due = الموعد
review-due-on = الموعد { $date }
review-overdue = متأخر
review-status = الحالة
review-status-to-do = ينتظر التقييم
review-status-closed = مغلق
review-your-score = درجتكم
review-score = الدرجة
review-spread = الفارق
review-spread-of = تتباين التقييمات بمقدار { $n }
review-reviews = التقييمات
review-n-of-m = { $n } من { $m }
review-state = الدولة
review-group = المجموعة الإقليمية
review-rank = المرتبة
review-to-do = المطلوب
review-open = غير مسلم
review-weight = الوزن { $n }
review-weight-head = الوزن
review-mark = العلامة
review-criterion = المعيار
review-of-hundred = من 100
review-next = فتح الطلب التالي
review-to-queue = إلى قائمة أعمالكم

review-queue-title = تقييماتكم
review-queue-progress = سُلم { $done } من أصل { $all } من التقييمات
review-queue-lead = تأتي التقييمات غير المسلمة أولا، وأقربها موعدا في الأعلى.
review-queue-empty = لم يُسند إليكم شيء
review-queue-empty-text = حين يسند إليكم مدير البرنامج طلبات تصلكم رسالة وتظهر الطلبات هنا.
review-back-to-queue = قائمة أعمالكم: أُنجز { $done } من { $all }
review-blind = الاسم والدولة وجهة العمل والمزكّون ونوع الجنس محجوبة عنكم. أما النصوص الحرة فتظهر كما كتبها صاحب الطلب.
review-recuse-link = أعرف هذا الشخص، أو لا ينبغي أن أقيِّم هذا الطلب
review-no-answers = لم يجب صاحب الطلب عن أي سؤال يراه المقيِّمون.
review-your-marks = علاماتكم
review-so-far = من 100 حتى الآن: قُيم { $marked } من { $all } من المعايير فيما حفظتم
review-note = تعليق على هذا المعيار (اختياري)
review-note-on = تعليق على: { $criterion }
review-comment = تعليق للجنة
review-comment-hint = تقرؤه اللجنة ومديرو البرنامج. لا تذكروا اسم صاحب الطلب.
review-final = التسليم نهائي: لا يعيد فتح التقييم بعده إلا مدير البرنامج.
review-others-later = ترون درجات المقيِّمين الآخرين بعد تسليم تقييمكم.
review-hand-in = تسليم
review-save = حفظ المسودة
review-yours = تقييمكم
review-others = المقيِّمون الآخرون
review-others-none = لم يُسلم بعد أي تقييم آخر لهذا الطلب.
review-is-final = لا يمكن تغيير تقييم بعد تسليمه. اكتبوا إلى مدير البرنامج إن لزم ذلك.
review-state-closed = سُحب هذا الطلب أو لم يعد قيد التقييم. لم يبق لكم ما تفعلونه هنا.
review-state-recused = تنحيتم عن هذا الطلب، وهو محجوب عنكم.
review-state-cancelled = سُحب هذا التكليف. لم يبق لكم ما تفعلونه هنا.
review-mark-needed = اختاروا علامة من 0 إلى 4
review-mark-missing = يلزم لكل معيار علامة من 0 إلى 4.
review-text-too-long = اختصروا النص إلى { $max } حرفا على الأكثر
review-comment-too-long = اختصروا التعليق إلى { $max } كلمة على الأكثر

review-recusal-title = التنحي عن الطلب { $n }
review-recusal-lead = تنحوا إن كنتم تعرفون صاحب الطلب أو إن كان هناك ما قد يُظهر حكمكم متحيزا. لن يؤاخذكم أحد على ذلك، وسيُكلَّف مقيِّم آخر.
review-reason = السبب
review-reason-hint = يقرؤه مديرو البرنامج. تكفي جملة واحدة.
review-reason-needed = اذكروا في جملة سبب التنحي
review-step-back = التنحي

review-board-title = التقييمات
review-board-progress = سُلم { $done } من أصل { $all } من التقييمات المسندة
review-board-lacking = { $count ->
    [zero] لا تقييم بلا مقيِّم.
    [one] تقييم واحد بلا مقيِّم بعد.
    [two] تقييمان بلا مقيِّم بعد.
    [few] { $count } تقييمات بلا مقيِّم بعد.
    [many] { $count } تقييما بلا مقيِّم بعد.
   *[other] { $count } تقييم بلا مقيِّم بعد.
}
review-board-overdue = { $count ->
    [zero] لا تقييم متأخرا.
    [one] تقييم واحد متأخر.
    [two] تقييمان متأخران.
    [few] { $count } تقييمات متأخرة.
    [many] { $count } تقييما متأخرا.
   *[other] { $count } تقييم متأخر.
}
review-board-thirds = { $count ->
    [zero] لا طلب يتباين تقييماه كثيرا.
    [one] طلب واحد يتباين تقييماه كثيرا: كلِّفوا مقيِّما ثالثا.
    [two] طلبان يتباين تقييماهما كثيرا: كلِّفوا مقيِّما ثالثا.
    [few] { $count } طلبات تتباين تقييماتها كثيرا: كلِّفوا مقيِّما ثالثا.
    [many] { $count } طلبا تتباين تقييماتها كثيرا: كلِّفوا مقيِّما ثالثا.
   *[other] { $count } طلب تتباين تقييماتها كثيرا: كلِّفوا مقيِّما ثالثا.
}
review-board-empty = لا شيء للتقييم بعد
review-board-empty-text = تظهر الطلبات هنا حين يجدها الفحص مستوفية للشروط.
review-plan-link = تكليف المقيِّمين
review-reminder-link = تذكير المقيِّمين
review-ranking-link = عرض الترتيب
review-rubric = المعايير والأوزان
review-nationality = الجنسية
review-nationality-missing = غير مسجلة
review-assigned = مسندة
review-drafts = مسودات
review-handed-in = مسلمة
review-recused = حالات التنحي
review-no-reviewers = ليس للبرنامج مقيِّمون بعد. يضيفهم مدير النظام.
review-show = عرض
review-show-all = الكل
review-show-short = ما ينقصه مقيِّمون
review-show-third = ما تتباين تقييماته كثيرا
review-show-eligible = خارج القائمة القصيرة
review-show-shortlisted = في القائمة القصيرة
review-find-third = يلزم مقيِّم ثالث
review-find-reviewer = يلزم مقيِّم
review-nationality-hint = لا يُعطى أي مقيِّم طلبا من دولته. وما دامت الجنسية غير مسجلة فلا يُسند إليه شيء.
review-nationality-needed = اكتبوا اسم دولة، مثلا فيجي
review-nationality-several = ينطبق ذلك على عدة دول. اختاروا إحداها

review-plan-title = تكليف المقيِّمين
review-plan-count = { $count ->
    [zero] لن يُسند أي تقييم
    [one] سيُسند تقييم واحد
    [two] سيُسند تقييمان
    [few] ستُسند { $count } تقييمات
    [many] سيُسند { $count } تقييما
   *[other] سيُسند { $count } تقييم
}
review-plan-none = لا شيء للإسناد
review-plan-lead = لا يُعطى أي مقيِّم طلبا من دولته أو من مؤسسته أو طلبا تنحى عنه. ويوزَّع العمل بالتساوي. ولا يُرسل شيء قبل تأكيدكم.
review-plan-shortfalls = { $count ->
    [zero] لا طلب ينقصه مقيِّمون
    [one] طلب واحد ينقصه مقيِّمون
    [two] طلبان ينقصهما مقيِّمون
    [few] { $count } طلبات ينقصها مقيِّمون
    [many] { $count } طلبا ينقصها مقيِّمون
   *[other] { $count } طلب ينقصها مقيِّمون
}
review-plan-lacks = { $count ->
    [zero] لا ينقص مقيِّم
    [one] ينقص مقيِّم واحد
    [two] ينقص مقيِّمان
    [few] ينقص { $count } مقيِّمين
    [many] ينقص { $count } مقيِّما
   *[other] ينقص { $count } مقيِّم
}
review-plan-shortfalls-text = لا يمكن تكليف أحد آخر بهذه الطلبات. أضيفوا مقيِّمين إلى البرنامج أو سجلوا الجنسيات الناقصة.
review-plan-mails = { $count ->
    [zero] لن تُرسل أي رسالة.
    [one] يتلقى مقيِّم واحد رسالة.
    [two] يتلقى مقيِّمان رسالة لكل منهما.
    [few] يتلقى { $count } مقيِّمين رسالة لكل منهم.
    [many] يتلقى { $count } مقيِّما رسالة لكل منهم.
   *[other] يتلقى { $count } مقيِّم رسالة لكل منهم.
}
review-plan-confirm = { $count ->
    [zero] لا إسناد
    [one] إسناد تقييم واحد
    [two] إسناد تقييمين
    [few] إسناد { $count } تقييمات
    [many] إسناد { $count } تقييما
   *[other] إسناد { $count } تقييم
}
review-plan-new = الجديدة
review-plan-total = المجموع
review-due-label = موعد تسليم التقييمات
review-due-hint = بالأرقام، مثلا 26 2 2027
review-due-wrong = اكتبوا يوما وشهرا وسنة صحيحة
review-due-past = اختاروا يوما لم يمض

review-reminder-title = تذكير المقيِّمين
review-reminder-count = { $count ->
    [zero] لا مقيِّم لديه تقييمات غير مسلمة
    [one] مقيِّم واحد لديه تقييمات غير مسلمة
    [two] مقيِّمان لديهما تقييمات غير مسلمة
    [few] { $count } مقيِّمين لديهم تقييمات غير مسلمة
    [many] { $count } مقيِّما لديهم تقييمات غير مسلمة
   *[other] { $count } مقيِّم لديهم تقييمات غير مسلمة
}
review-reminder-lead = يتلقى كل منهم رسالة بعدد التقييمات غير المسلمة وأقرب موعد.
review-reminder-confirm = { $count ->
    [zero] لا تذكير
    [one] إرسال تذكير واحد
    [two] إرسال تذكيرين
    [few] إرسال { $count } تذكيرات
    [many] إرسال { $count } تذكيرا
   *[other] إرسال { $count } تذكير
}
review-reminder-empty = لا أحد لديه تقييمات غير مسلمة
review-reminder-empty-text = سُلمت كل التقييمات المسندة، أو لم يُسند أي تقييم بعد.

review-of = تقييمات طلب
review-of-title = تقييمات { $reference }
review-no-score = لا درجة قبل تسليم التقييمات المطلوبة
review-see-application = عرض الطلب
review-third-text = يتباين التقييمان بمقدار 37.5 نقطة أو أكثر. كلِّفوا مقيِّما ثالثا.
review-nobody-asked = لم يُكلَّف أحد بعد بتقييم هذا الطلب.
review-cancel = سحب التكليف
review-reopen = إعادة الفتح
review-ask-title = تكليف مقيِّم آخر
review-ask = تكليف
review-choose = اختاروا مقيِّما
review-reviewer-needed = اختاروا مقيِّما من القائمة
review-asked-already = سبق تكليف هذا المقيِّم
review-nobody-left = لا يمكن تكليف مقيِّم آخر من البرنامج.
review-refused = { $count ->
    [zero] لا مقيِّم مستبعدا
    [one] مقيِّم واحد لا يجوز تكليفه
    [two] مقيِّمان لا يجوز تكليفهما
    [few] { $count } مقيِّمين لا يجوز تكليفهم
    [many] { $count } مقيِّما لا يجوز تكليفهم
   *[other] { $count } مقيِّم لا يجوز تكليفهم
}
review-closed-staff = سُحب هذا الطلب أو ليس قيد التقييم. لا يمكن تكليف أي مقيِّم.
review-conflict-applicant = المقيِّم هو صاحب الطلب
review-conflict-nationality = للمقيِّم جنسية صاحب الطلب
review-conflict-nationality-unknown = جنسية المقيِّم أو صاحب الطلب غير مسجلة
review-conflict-employer = للمقيِّم وصاحب الطلب جهة العمل نفسها
review-conflict-domain = للمقيِّم وصاحب الطلب عنوانان في المؤسسة نفسها
review-conflict-recused = سبق أن تنحى المقيِّم بشأن صاحب هذا الطلب

review-ranking-title = الترتيب
review-ranking-count = { $count ->
    [zero] لا طلب له درجة
    [one] طلب واحد له درجة
    [two] طلبان لهما درجة
    [few] { $count } طلبات لها درجات
    [many] { $count } طلبا لها درجات
   *[other] { $count } طلب لها درجات
}
review-ranking-shortlisted = { $count ->
    [zero] لا طلب في القائمة القصيرة بعد.
    [one] طلب واحد في القائمة القصيرة.
    [two] طلبان في القائمة القصيرة.
    [few] { $count } طلبات في القائمة القصيرة.
    [many] { $count } طلبا في القائمة القصيرة.
   *[other] { $count } طلب في القائمة القصيرة.
}
review-top = خط الفصل بعد الأوائل وعددهم
review-above = { $count ->
    [zero] لا طلب فوق الخط.
    [one] طلب واحد فوق الخط.
    [two] طلبان فوق الخط؛ ولا يُفصل بين درجتين متساويتين.
    [few] { $count } طلبات فوق الخط؛ ولا يُفصل بين درجتين متساويتين.
    [many] { $count } طلبا فوق الخط؛ ولا يُفصل بين درجتين متساويتين.
   *[other] { $count } طلب فوق الخط؛ ولا يُفصل بين درجتين متساويتين.
}
review-shortlist-top = إدراج كل ما فوق الخط في القائمة القصيرة
review-bulk = للطلبات المختارة
review-act-shortlist = إدراج في القائمة القصيرة
review-act-unshortlist = رفع من القائمة القصيرة
review-ranking-empty = لا شيء للترتيب هنا
review-ranking-empty-text = تظهر هنا الطلبات المستوفية للشروط، ومعها درجتها فور تسليم تقييماتها.
review-shortlist-title = القائمة القصيرة
review-shortlist-count = { $count ->
    [zero] لا إدراج في القائمة القصيرة
    [one] إدراج طلب واحد في القائمة القصيرة
    [two] إدراج طلبين في القائمة القصيرة
    [few] إدراج { $count } طلبات في القائمة القصيرة
    [many] إدراج { $count } طلبا في القائمة القصيرة
   *[other] إدراج { $count } طلب في القائمة القصيرة
}
review-unshortlist-count = { $count ->
    [zero] لا رفع من القائمة القصيرة
    [one] رفع طلب واحد من القائمة القصيرة
    [two] رفع طلبين من القائمة القصيرة
    [few] رفع { $count } طلبات من القائمة القصيرة
    [many] رفع { $count } طلبا من القائمة القصيرة
   *[other] رفع { $count } طلب من القائمة القصيرة
}
review-lead-shortlist = تصبح هذه الطلبات موضع الاختيار. لا يُبلَّغ أصحابها، ويمكنكم رفعها من جديد.
review-lead-unshortlist = لا تعود هذه الطلبات موضع الاختيار. لا يُبلَّغ أصحابها، ويمكنكم إدراجها من جديد.
review-shortlist-unmoved = { $count ->
    [zero] كل الطلبات المختارة ستتغير.
    [one] طلب واحد من المختارة على هذه الحال ولن يتغير.
    [two] طلبان من المختارة على هذه الحال ولن يتغيرا.
    [few] { $count } طلبات من المختارة على هذه الحال ولن تتغير.
    [many] { $count } طلبا من المختارة على هذه الحال ولن تتغير.
   *[other] { $count } طلب من المختارة على هذه الحال ولن تتغير.
}
review-shortlist-unscored = { $count ->
    [zero] كلها لها درجات.
    [one] طلب واحد منها بلا درجة بعد.
    [two] طلبان منها بلا درجة بعد.
    [few] { $count } طلبات منها بلا درجة بعد.
    [many] { $count } طلبا منها بلا درجة بعد.
   *[other] { $count } طلب منها بلا درجة بعد.
}
review-shortlist-none = لن يتغير شيء
review-shortlist-none-text = لم يُختر أي طلب، أو كل ما اختير على هذه الحال.

review-mail-assigned-subject = طلبات للتقييم: { $edition }
review-mail-assigned = { $count ->
    [zero] لا طلبات للتقييم من أجل { $edition }.
    [one] يرجى منكم تقييم طلب واحد من أجل { $edition }.
    [two] يرجى منكم تقييم طلبين من أجل { $edition }.
    [few] يرجى منكم تقييم { $count } طلبات من أجل { $edition }.
    [many] يرجى منكم تقييم { $count } طلبا من أجل { $edition }.
   *[other] يرجى منكم تقييم { $count } طلب من أجل { $edition }.
}
review-mail-due = يرجى التسليم في موعد أقصاه { $date }.
review-mail-how = الطلبات في قائمة أعمالكم. إن كنتم تعرفون صاحب طلب فتنحوا هناك.
review-mail-reminder-subject = تقييمات غير مسلمة: { $edition }
review-mail-reminder = { $count ->
    [zero] لا تقييمات غير مسلمة من أجل { $edition }.
    [one] بقي تقييم واحد غير مسلم من أجل { $edition }.
    [two] بقي تقييمان غير مسلمين من أجل { $edition }.
    [few] بقيت { $count } تقييمات غير مسلمة من أجل { $edition }.
    [many] بقي { $count } تقييما غير مسلم من أجل { $edition }.
   *[other] بقي { $count } تقييم غير مسلم من أجل { $edition }.
}
review-mail-reopened-subject = أُعيد فتح تقييم: { $edition }
review-mail-reopened = أعاد مدير البرنامج فتح أحد تقييماتكم من أجل { $edition }. غيروا ما يلزم ثم سلموه من جديد.
review-mail-cancelled-subject = لم يعد التقييم لازما: { $edition }
review-mail-cancelled = سحب مدير البرنامج أحد التقييمات المسندة إليكم من أجل { $edition }. لم يبق لكم ما تفعلونه بشأنه.

flash-review-saved = حُفظت مسودتكم.
flash-review-handed-in = سُلم تقييمكم.
flash-review-recused = تنحيتم. هذا هو الطلب التالي إن وُجد.
flash-review-assigned = كُلف المقيِّمون وأُرسلت إلى كل منهم رسالة.
flash-review-reminded = أُرسلت رسائل التذكير.
flash-review-cancelled = سُحب التكليف.
flash-review-reopened = أُعيد فتح التقييم.
flash-review-shortlisted = تغيرت القائمة القصيرة.
denied-review-not-your-programme = لستم من مديري هذا البرنامج.
denied-review-not-yours = هذا التقييم مسند إلى شخص آخر.
denied-review-no-longer-reviewer = لم تعودوا من مقيِّمي هذا البرنامج. اكتبوا إلى مديره إن كان ينبغي أن تكونوا منهم.
illegal-review-step = تغيرت حالة هذا التقييم في هذه الأثناء. افتحوا الصفحة من جديد.
illegal-review-handed-in = سُلم هذا التقييم من قبل أو سُحب التكليف. افتحوه من جديد.
illegal-review-closed = سُحب هذا الطلب أو لم يعد قيد التقييم.
