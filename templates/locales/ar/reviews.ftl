# التقييمات: قائمة المقيِّم وصفحته، وتقدم العمل والتكليف والتذكير والترتيب والقائمة القصيرة.
review-application = الطلب
review-applications = الطلبات
review-application-n = الطلب { $n }
review-edition = الدورة
review-reviewer = المقيِّم/المقيِّمة
review-reviewers = المقيِّمون
review-reviewer-n = المقيِّم/المقيِّمة { $n }
review-due = الموعد
review-due-on = الموعد: { $date }
review-overdue = متأخر
review-status = الحالة
review-status-to-do = ينتظر التقييم
review-status-closed = مغلق
review-your-score = درجتكم
review-score = الدرجة
review-spread = الفارق
review-spread-of = الفارق بين التقييمات: { $n }
review-reviews = التقييمات
review-n-of-m = { $n } من { $m }
review-state = الدولة
review-group = المجموعة الإقليمية
review-rank = المرتبة
review-to-do = المطلوب
review-open = لم يُقدم بعد
review-weight = الوزن { $n }
review-weight-head = الوزن
review-mark = العلامة
review-criterion = المعيار
review-of-hundred = من 100
review-next = فتح الطلب التالي
review-to-queue = الانتقال إلى قائمة أعمالكم

review-queue-title = تقييماتكم
review-queue-progress = التقييمات المقدَّمة: { $done } من { $all }
review-queue-lead = تأتي التقييمات التي لم تُقدم بعد أولا، وأقربها موعدا في الأعلى.
review-queue-empty = لم يُسند إليكم أي طلب
review-queue-empty-text = عندما تسند إليكم إدارة البرنامج طلبات، تصلكم رسالة بريد إلكتروني وتظهر الطلبات هنا.
review-back-to-queue = قائمة أعمالكم: أُنجز { $done } من { $all }
review-blind = الاسم والدولة وجهة العمل والمزكّون ونوع الجنس محجوبة عنكم. أما النصوص الحرة فتُعرض كما كُتبت.
review-recuse-link = أعرف هذا الشخص، أو لا ينبغي أن أقيِّم هذا الطلب
review-no-answers = لم ترد أي إجابة عن الأسئلة التي يراها المقيِّمون.
review-your-marks = علاماتكم
review-so-far = من 100 حتى الآن: المعايير المقيَّمة فيما حفظتموه { $marked } من { $all }
review-note = تعليق على هذا المعيار (اختياري)
review-note-on = تعليق على: { $criterion }
review-comment = تعليق للجنة
review-comment-hint = تقرؤه اللجنة وإدارة البرنامج. يرجى عدم ذكر اسم مقدم الطلب أو مقدمته.
review-final = التقديم نهائي: لا يمكن بعده إعادة فتح التقييم إلا عن طريق إدارة البرنامج.
review-others-later = ترون درجات المقيِّمين الآخرين بعد تقديم تقييمكم.
review-hand-in = تقديم
review-save = حفظ المسودة
review-yours = تقييمكم
review-others = المقيِّمون الآخرون
review-others-none = لم يُقدم بعد أي تقييم آخر لهذا الطلب.
review-is-final = لا يمكن تغيير التقييم بعد تقديمه. يرجى مراسلة إدارة البرنامج إن لزم ذلك.
review-state-closed = سُحب هذا الطلب أو لم يعد قيد التقييم. لم يعد مطلوبا منكم أي شيء هنا.
review-state-recused = تنحيتم عن هذا الطلب، وهو محجوب عنكم.
review-state-cancelled = سُحب هذا التكليف. لم يعد مطلوبا منكم أي شيء هنا.
review-mark-needed = يرجى اختيار علامة من 0 إلى 4
review-mark-missing = يلزم لكل معيار علامة من 0 إلى 4.
review-text-too-long = يرجى اختصار النص. الحد الأقصى لعدد الأحرف: { $max }
review-comment-too-long = يرجى اختصار التعليق. الحد الأقصى لعدد الكلمات: { $max }

review-recusal-title = التنحي عن الطلب { $n }
review-recusal-lead = يرجى التنحي إن كنتم تعرفون مقدم الطلب أو مقدمته، أو إن كان هناك ما قد يجعل حكمكم يبدو متحيزا. ولن يؤخذ ذلك عليكم، وسيُكلف مقيِّم آخر.
review-reason = السبب
review-reason-hint = تقرؤه إدارة البرنامج. وتكفي جملة واحدة.
review-reason-needed = يرجى ذكر سبب التنحي في جملة
review-step-back = التنحي

review-board-title = التقييمات
review-board-progress = التقييمات المسندة المقدَّمة: { $done } من { $all }
review-board-lacking = { $count ->
    [zero] لا يوجد تقييم بلا مقيِّم.
    [one] تقييم واحد بلا مقيِّم بعد.
    [two] تقييمان بلا مقيِّم بعد.
    [few] { $count } تقييمات بلا مقيِّم بعد.
    [many] { $count } تقييما بلا مقيِّم بعد.
   *[other] { $count } تقييم بلا مقيِّم بعد.
}
review-board-overdue = { $count ->
    [zero] لا توجد تقييمات متأخرة.
    [one] تقييم واحد متأخر.
    [two] تقييمان متأخران.
    [few] { $count } تقييمات متأخرة.
    [many] { $count } تقييما متأخرا.
   *[other] { $count } تقييم متأخر.
}
review-board-thirds = { $count ->
    [zero] لا يوجد طلب يتباعد تقييماه كثيرا.
    [one] طلب واحد يتباعد تقييماه كثيرا: يلزم مقيِّم ثالث.
    [two] طلبان يتباعد تقييما كل منهما كثيرا: يلزم مقيِّم ثالث.
    [few] { $count } طلبات يتباعد تقييما كل منها كثيرا: يلزم مقيِّم ثالث.
    [many] { $count } طلبا يتباعد تقييما كل منها كثيرا: يلزم مقيِّم ثالث.
   *[other] { $count } طلب يتباعد تقييما كل منها كثيرا: يلزم مقيِّم ثالث.
}
review-board-empty = لا يوجد ما يُقيَّم بعد
review-board-empty-text = تظهر الطلبات هنا متى تبين من الفرز أنها مستوفية للشروط.
review-plan-link = تكليف المقيِّمين
review-reminder-link = تذكير المقيِّمين
review-ranking-link = عرض الترتيب
review-rubric = سلم التقييم والأوزان
review-nationality = الجنسية
review-nationality-missing = غير مسجلة
review-assigned = مسندة
review-drafts = مسودات
review-handed-in = مقدَّمة
review-recused = حالات التنحي
review-no-reviewers = ليس للبرنامج مقيِّمون بعد. وتضيفهم إدارة النظام.
review-show = عرض
review-show-all = الكل
review-show-short = الطلبات التي ينقصها مقيِّمون
review-show-third = الطلبات المتباعدة التقييمات
review-show-eligible = خارج القائمة القصيرة
review-show-shortlisted = في القائمة القصيرة
review-find-third = يلزم مقيِّم ثالث
review-find-reviewer = يلزم مقيِّم
review-nationality-hint = لا يُسند إلى أي مقيِّم طلب من دولته. وما دامت الجنسية غير مسجلة، فلا يُسند أي شيء.
review-nationality-needed = يرجى كتابة اسم دولة، مثلا فيجي
review-nationality-several = ينطبق ذلك على عدة دول. يرجى اختيار إحداها

review-plan-title = تكليف المقيِّمين
review-plan-count = { $count ->
    [zero] لن يُسند أي تقييم
    [one] سيُسند تقييم واحد
    [two] سيُسند تقييمان
    [few] ستُسند { $count } تقييمات
    [many] سيُسند { $count } تقييما
   *[other] سيُسند { $count } تقييم
}
review-plan-none = لا يوجد ما يُسند
review-plan-lead = لا يُسند إلى أي مقيِّم طلب من دولته أو من مؤسسته أو طلب سبق التنحي عنه. ويوزع العمل بالتساوي. ولا يُرسل شيء قبل تأكيدكم.
review-plan-shortfalls = { $count ->
    [zero] لا يوجد طلب ينقصه مقيِّمون
    [one] طلب واحد ينقصه مقيِّمون
    [two] طلبان ينقصهما مقيِّمون
    [few] { $count } طلبات ينقصها مقيِّمون
    [many] { $count } طلبا ينقصها مقيِّمون
   *[other] { $count } طلب ينقصها مقيِّمون
}
review-plan-lacks = { $count ->
    [zero] لا ينقص أي مقيِّم
    [one] ينقص مقيِّم واحد
    [two] ينقص مقيِّمان
    [few] ينقص { $count } مقيِّمين
    [many] ينقص { $count } مقيِّما
   *[other] ينقص { $count } مقيِّم
}
review-plan-shortfalls-text = لا يجوز تكليف أي شخص آخر بهذه الطلبات. يرجى إضافة مقيِّمين إلى البرنامج أو تسجيل الجنسيات الناقصة.
review-plan-mails = { $count ->
    [zero] لن تُرسل أي رسالة بريد إلكتروني.
    [one] تُرسل رسالة بريد إلكتروني إلى مقيِّم واحد.
    [two] تُرسل رسالة بريد إلكتروني إلى كل من المقيِّمَين.
    [few] تُرسل رسالة بريد إلكتروني إلى كل من { $count } مقيِّمين.
    [many] تُرسل رسالة بريد إلكتروني إلى كل من { $count } مقيِّما.
   *[other] تُرسل رسالة بريد إلكتروني إلى كل من { $count } مقيِّم.
}
review-plan-confirm = { $count ->
    [zero] لا شيء للإسناد
    [one] إسناد تقييم واحد
    [two] إسناد تقييمين
    [few] إسناد { $count } تقييمات
    [many] إسناد { $count } تقييما
   *[other] إسناد { $count } تقييم
}
review-plan-new = الجديدة
review-plan-total = المجموع
review-due-label = موعد تقديم التقييمات
review-due-hint = بالأرقام، مثلا 26 2 2027
review-due-wrong = يرجى كتابة يوم وشهر وسنة صحيحة
review-due-past = يرجى اختيار يوم لم يمض

review-reminder-title = تذكير المقيِّمين
review-reminder-count = { $count ->
    [zero] لا يوجد مقيِّم لديه تقييمات لم تُقدم
    [one] مقيِّم واحد لديه تقييمات لم تُقدم
    [two] مقيِّمان لديهما تقييمات لم تُقدم
    [few] { $count } مقيِّمين لديهم تقييمات لم تُقدم
    [many] { $count } مقيِّما لديهم تقييمات لم تُقدم
   *[other] { $count } مقيِّم لديهم تقييمات لم تُقدم
}
review-reminder-lead = تُرسل إلى كل منهم رسالة بريد إلكتروني واحدة بعدد التقييمات التي لم تُقدم بعد وبأقرب موعد منها.
review-reminder-confirm = { $count ->
    [zero] لا شيء للإرسال
    [one] إرسال رسالة تذكير واحدة
    [two] إرسال رسالتي تذكير
    [few] إرسال { $count } رسائل تذكير
    [many] إرسال { $count } رسالة تذكير
   *[other] إرسال { $count } رسالة تذكير
}
review-reminder-empty = لا توجد تقييمات لم تُقدم
review-reminder-empty-text = قُدمت كل التقييمات المسندة، أو لم يُسند أي تقييم بعد.

review-of = تقييمات الطلب:
review-of-title = تقييمات الطلب { $reference }
review-no-score = لا تُحسب درجة قبل تقديم التقييمات المطلوبة
review-see-application = عرض الطلب
review-third-text = يبلغ الفارق بين التقييمين 37.5 نقطة أو أكثر. يرجى تكليف مقيِّم ثالث.
review-nobody-asked = لم يُكلَّف أحد بعد بتقييم هذا الطلب.
review-cancel = سحب التكليف
review-reopen = إعادة الفتح
review-ask-title = تكليف مقيِّم آخر
review-ask = تكليف
review-choose = يرجى اختيار مقيِّم
review-reviewer-needed = يرجى اختيار مقيِّم من القائمة
review-asked-already = سبق تكليف هذا المقيِّم
review-nobody-left = لا يجوز تكليف أي مقيِّم آخر من مقيِّمي البرنامج.
review-refused = { $count ->
    [zero] لا يوجد مقيِّم لا يجوز تكليفه
    [one] مقيِّم واحد لا يجوز تكليفه
    [two] مقيِّمان لا يجوز تكليفهما
    [few] { $count } مقيِّمين لا يجوز تكليفهم
    [many] { $count } مقيِّما لا يجوز تكليفهم
   *[other] { $count } مقيِّم لا يجوز تكليفهم
}
review-closed-staff = سُحب هذا الطلب أو ليس قيد التقييم. ولا يمكن تكليف أي مقيِّم.
review-conflict-applicant = المقيِّم هو نفسه مقدم الطلب
review-conflict-nationality = المقيِّم ومقدم الطلب من الجنسية نفسها
review-conflict-nationality-unknown = جنسية المقيِّم أو مقدم الطلب غير مسجلة
review-conflict-employer = المقيِّم ومقدم الطلب لدى جهة العمل نفسها
review-conflict-domain = عنوانا البريد الإلكتروني للمقيِّم ومقدم الطلب تابعان للمؤسسة نفسها
review-conflict-recused = سبق أن تنحى المقيِّم عن تقييم هذا الشخص

review-ranking-title = الترتيب
review-ranking-count = { $count ->
    [zero] لا يوجد طلب له درجة
    [one] طلب واحد له درجة
    [two] طلبان لكل منهما درجة
    [few] { $count } طلبات لها درجات
    [many] { $count } طلبا لها درجات
   *[other] { $count } طلب لها درجات
}
review-ranking-shortlisted = { $count ->
    [zero] لا توجد طلبات في القائمة القصيرة بعد.
    [one] طلب واحد في القائمة القصيرة.
    [two] طلبان في القائمة القصيرة.
    [few] { $count } طلبات في القائمة القصيرة.
    [many] { $count } طلبا في القائمة القصيرة.
   *[other] { $count } طلب في القائمة القصيرة.
}
review-top = عدد الطلبات الأولى فوق خط الفصل
review-above = { $count ->
    [zero] لا توجد طلبات فوق الخط.
    [one] طلب واحد فوق الخط.
    [two] طلبان فوق الخط؛ ولا يُفصل بين الدرجات المتساوية.
    [few] { $count } طلبات فوق الخط؛ ولا يُفصل بين الدرجات المتساوية.
    [many] { $count } طلبا فوق الخط؛ ولا يُفصل بين الدرجات المتساوية.
   *[other] { $count } طلب فوق الخط؛ ولا يُفصل بين الدرجات المتساوية.
}
review-shortlist-top = إدراج كل ما فوق الخط في القائمة القصيرة
review-bulk = للطلبات المحددة
review-act-shortlist = الإدراج في القائمة القصيرة
review-act-unshortlist = الرفع من القائمة القصيرة
review-ranking-empty = لا يوجد ما يُرتب هنا
review-ranking-empty-text = تظهر هنا الطلبات المستوفية للشروط، وتظهر معها درجاتها فور تقديم تقييماتها.
review-shortlist-title = القائمة القصيرة
review-shortlist-count = { $count ->
    [zero] لا شيء للإدراج في القائمة القصيرة
    [one] إدراج طلب واحد في القائمة القصيرة
    [two] إدراج طلبين في القائمة القصيرة
    [few] إدراج { $count } طلبات في القائمة القصيرة
    [many] إدراج { $count } طلبا في القائمة القصيرة
   *[other] إدراج { $count } طلب في القائمة القصيرة
}
review-unshortlist-count = { $count ->
    [zero] لا شيء للرفع من القائمة القصيرة
    [one] رفع طلب واحد من القائمة القصيرة
    [two] رفع طلبين من القائمة القصيرة
    [few] رفع { $count } طلبات من القائمة القصيرة
    [many] رفع { $count } طلبا من القائمة القصيرة
   *[other] رفع { $count } طلب من القائمة القصيرة
}
review-lead-shortlist = تدخل هذه الطلبات في الطلبات المتنافسة. ولا يُبلغ مقدموها، ويمكنكم رفعها من القائمة مرة أخرى.
review-lead-unshortlist = تخرج هذه الطلبات من الطلبات المتنافسة. ولا يُبلغ مقدموها، ويمكنكم إدراجها في القائمة مرة أخرى.
review-shortlist-unmoved = { $count ->
    [zero] ستتغير جميع الطلبات المحددة.
    [one] طلب واحد من الطلبات المحددة هو كذلك بالفعل ويبقى كما هو.
    [two] طلبان من الطلبات المحددة هما كذلك بالفعل ويبقيان كما هما.
    [few] { $count } طلبات من الطلبات المحددة هي كذلك بالفعل وتبقى كما هي.
    [many] { $count } طلبا من الطلبات المحددة هي كذلك بالفعل وتبقى كما هي.
   *[other] { $count } طلب من الطلبات المحددة هي كذلك بالفعل وتبقى كما هي.
}
review-shortlist-unscored = { $count ->
    [zero] لكل منها درجة.
    [one] طلب واحد منها بلا درجة بعد.
    [two] طلبان منها بلا درجة بعد.
    [few] { $count } طلبات منها بلا درجة بعد.
    [many] { $count } طلبا منها بلا درجة بعد.
   *[other] { $count } طلب منها بلا درجة بعد.
}
review-shortlist-none = لن يتغير شيء
review-shortlist-none-text = لم يُحدد أي طلب، أو أن جميع الطلبات المحددة هي كذلك بالفعل.

review-mail-assigned-subject = طلبات للتقييم: { $edition }
review-mail-assigned = { $count ->
    [zero] لا توجد طلبات مطلوب منكم تقييمها: { $edition }.
    [one] يرجى منكم تقييم طلب واحد: { $edition }.
    [two] يرجى منكم تقييم طلبين: { $edition }.
    [few] يرجى منكم تقييم { $count } طلبات: { $edition }.
    [many] يرجى منكم تقييم { $count } طلبا: { $edition }.
   *[other] يرجى منكم تقييم { $count } طلب: { $edition }.
}
review-mail-due = يرجى تقديم التقييمات في موعد أقصاه { $date }.
review-mail-how = تجدون الطلبات في قائمة أعمالكم. وإن كنتم تعرفون أيا من مقدميها، يرجى التنحي هناك.
review-mail-reminder-subject = تقييمات لم تُقدم بعد: { $edition }
review-mail-reminder = { $count ->
    [zero] لا توجد تقييمات لم تُقدم: { $edition }.
    [one] لديكم تقييم واحد لم يُقدم بعد: { $edition }.
    [two] لديكم تقييمان لم يُقدما بعد: { $edition }.
    [few] لديكم { $count } تقييمات لم تُقدم بعد: { $edition }.
    [many] لديكم { $count } تقييما لم تُقدم بعد: { $edition }.
   *[other] لديكم { $count } تقييم لم تُقدم بعد: { $edition }.
}
review-mail-reopened-subject = أُعيد فتح تقييم: { $edition }
review-mail-reopened = أعادت إدارة البرنامج فتح أحد تقييماتكم: { $edition }. يرجى تعديل ما يلزم ثم تقديمه من جديد.
review-mail-cancelled-subject = تقييم لم يعد مطلوبا: { $edition }
review-mail-cancelled = سحبت إدارة البرنامج أحد التقييمات المسندة إليكم: { $edition }. ولم يعد مطلوبا منكم أي شيء بشأنه.

flash-review-saved = حُفظت مسودتكم.
flash-review-handed-in = قُدم تقييمكم.
flash-review-recused = تنحيتم عن الطلب. وهذا هو الطلب التالي إن وُجد.
flash-review-assigned = كُلف المقيِّمون وأُرسلت إلى كل منهم رسالة بريد إلكتروني.
flash-review-reminded = أُرسلت رسائل التذكير.
flash-review-cancelled = سُحب التكليف.
flash-review-reopened = أُعيد فتح التقييم.
flash-review-shortlisted = عُدلت القائمة القصيرة.
denied-review-not-your-programme = لستم ضمن إدارة هذا البرنامج.
denied-review-not-yours = هذا التقييم مسند إلى شخص آخر.
denied-review-no-longer-reviewer = لم تعودوا من مقيِّمي هذا البرنامج. يرجى مراسلة إدارته إن كان ينبغي أن تكونوا منهم.
illegal-review-step = تغيرت حالة هذا التقييم في هذه الأثناء. يرجى فتح الصفحة من جديد للاطلاع على حالته.
illegal-review-handed-in = سبق تقديم هذا التقييم أو سُحب التكليف. يرجى فتحه من جديد للاطلاع على حالته.
illegal-review-closed = سُحب هذا الطلب أو لم يعد قيد التقييم.
