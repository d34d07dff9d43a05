# The panel's board and its scenarios.
selection-title = الاختيار
selection-optimal = لا توجد دفعة تحقق هذه الأهداف ويزيد مجموعها على { $score }
selection-not-proven = أفضل دفعة عُثر عليها مجموعها { $score }
selection-not-proven-short = دفعة لم يثبت أنها الأفضل
selection-not-found = لم يُعثر على دفعة في الوقت المحدد
selection-not-found-text = لم يثبت أنها غير موجودة. خففوا أحد الأهداف أو أعيدوا المحاولة بأهداف أقل.
selection-infeasible = لا توجد دفعة تحقق جميع هذه الأهداف
selection-none = لم يحصل أي طلب في القائمة القصيرة على درجة بعد
selection-none-text = المرشحون هم أصحاب الطلبات الواردة في القائمة القصيرة التي سُلّم العدد المطلوب من تقييماتها. أدرجوا الطلبات في القائمة القصيرة وانتظروا تقييماتها.
selection-wrong = صححوا الحقول المشار إليها
selection-proven = مثبت لعدد المرشحين { $candidates } وعدد المقاعد { $places }.
selection-bound = لم يثبت أنها الأفضل. لا توجد دفعة يزيد مجموعها على { $bound }.
selection-unscored = { $count ->
    [zero] لا توجد طلبات في القائمة القصيرة تنقصها تقييمات.
    [one] طلب واحد في القائمة القصيرة تنقصه تقييمات ولا يُحسب بين المرشحين.
    [two] طلبان في القائمة القصيرة تنقصهما تقييمات ولا يُحسبان بين المرشحين.
    [few] { $count } طلبات في القائمة القصيرة تنقصها تقييمات ولا تُحسب بين المرشحين.
    [many] { $count } طلبا في القائمة القصيرة تنقصها تقييمات ولا تُحسب بين المرشحين.
   *[other] { $count } طلب في القائمة القصيرة تنقصها تقييمات ولا تُحسب بين المرشحين.
}
selection-held = { $count ->
    [zero] لا طلبات محتجزة.
    [one] طلب واحد في القائمة القصيرة محتجز: إحدى قواعده لم تُعرف بعد أو غير مستوفاة.
    [two] طلبان في القائمة القصيرة محتجزان: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
    [few] { $count } طلبات في القائمة القصيرة محتجزة: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
    [many] { $count } طلبًا في القائمة القصيرة محتجزة: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
   *[other] { $count } طلب في القائمة القصيرة محتجزة: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
}
selection-held-link = عرضها
selection-released = أُعلنت قرارات هذه الدورة. ما تجربونه هنا لا يغير شيئا.
selection-key-in = ضمن الدفعة
selection-key-pinned = بطلب من اللجنة: { $count }
selection-key-out = خارجها
selection-ring = شُغل { $filled } من { $places } مقعدا
selection-conflict = هذه الأهداف متعارضة
selection-conflict-pins = هذه الشروط متعارضة
selection-relaxation = أقل تغيير يجعل الدفعة ممكنة
selection-relax-min = { $to } على الأقل بدلا من { $from }
selection-relax-max = { $to } على الأكثر بدلا من { $from }
selection-relax = تطبيق هذا التغيير
selection-targets = الأهداف
selection-cohort-has = في الدفعة
selection-min = على الأقل
selection-max = على الأكثر
selection-now = الآن
selection-slack = الهامش
selection-widened = لا يقع عدد صحيح ضمن النسبة المتفق عليها، فوُسعت إلى أقرب عدد.
selection-targets-note = نوع الجنس والدولة هدفان للدفعة، وليسا نقاطا تُمنح لشخص. الحقل الفارغ يعني عدم وجود حد.
selection-places = المقاعد
selection-include = يجب أن يكون ضمنها
selection-exclude = يجب ألا يكون ضمنها
selection-pins-note = أرقام مرجعية تفصل بينها مسافات.
selection-what-if = ماذا لو
selection-with = مع
selection-without = بدون
selection-try = تجربة
selection-as-agreed = كما اتُّفق عليه
selection-agree = الاتفاق على هذه الأهداف
selection-agree-text = تصبح أهداف هذه الدورة: منها تبدأ هذه الصفحة وكل سيناريو، ووفقها يُستدعى الاحتياط.
selection-agree-save = حفظ هذه الأهداف
selection-agreed = هذه هي الأهداف المتفق عليها لهذه الدورة.
selection-targets-empty = حدِّد حدًا واحدًا على الأقل قبل حفظ الأهداف
selection-if-with = مع
selection-if-without = بدون
selection-if-loss = { $score }، أي أقل بمقدار { $loss }
selection-if-same = { $score }، بلا خسارة
selection-if-infeasible = لا توجد دفعة تحقق الأهداف
selection-if-unproven = لم تثبت الخسارة
selection-enters = يدخل
selection-leaves = يخرج
selection-keep = حفظ هذا كسيناريو
selection-scenario-title = اسم السيناريو
selection-save = حفظ السيناريو
selection-scenarios = السيناريوهات
selection-scenario = سيناريو
selection-no-scenarios = لم يُحفظ أي سيناريو بعد.
selection-no-cohort = لا دفعة
selection-older = سيناريوهات أقدم
selection-cohort = الدفعة
selection-cohort-caption = المختارون بحسب الدرجة، ثم الأقرب إليهم خارج الدفعة
selection-cohort-note = يشير الخط إلى المقعد الأخير. «ماذا لو» تحسب الخسارة بدقة.
selection-state = الدولة
selection-reference = الرقم
selection-group = المجموعة
selection-track = المسار
selection-score = الدرجة
selection-seat = المقعد
selection-in = ضمنها
selection-pinned = مطلوب
selection-out = خارجها
selection-ask-with = ماذا لو دخل؟
selection-ask-without = ماذا لو خرج؟
selection-empty = لا توجد دفعة لعرضها
selection-empty-text = حالما تحقق دفعة هذه الأهداف تظهر هنا.
selection-balance = توازن الدفعة
selection-gender-woman = نساء
selection-gender-man = رجال
selection-gender-another = نوع جنس آخر
selection-gender-undisclosed = لم يُذكر نوع الجنس
selection-small-yes = الدول الجزرية الصغيرة النامية أو أقل البلدان نموا
selection-small-no = دول أخرى
selection-each-country = لكل دولة
selection-kept-by = حفظه
selection-inputs = بصمة البيانات:
selection-outdated = تغير المرشحون أو درجاتهم
selection-outdated-text = كانت هذه الدفعة هي الأفضل وفق بيانات أخرى. افتحوا أهدافها وانظروا في دفعة اليوم واحفظوها كسيناريو جديد.
selection-open = فتح هذه الأهداف في صفحة الاختيار
selection-use = استخدام هذا السيناريو
selection-use-text = تُختار دفعته، وتوضع خلفها قائمة احتياط، ولا تُختار بقية الطلبات التي فُحصت. وتصبح أهدافه أهداف الدورة. ولا يرى أحد من الخارج شيئا قبل الإعلان.
selection-use-again = تُستبدل القرارات التي أُعدت من قبل وتغييرات اللجنة عليها.
selection-prepare = إعداد القرارات
selection-number = أدخلوا عددا صحيحا، أو اتركوا الحقل فارغا إذا لم يُقصد حد
selection-too-many-places = عدد المرشحين { $candidates }: أدخلوا هذا العدد من المقاعد على الأكثر، لا { $places }
selection-min-above-max = «على الأقل» أكبر من «على الأكثر»: غيروا أحدهما
selection-unknown-reference = لا يوجد مرشح برقم { $reference }: تحققوا منه
selection-in-and-out = { $reference } موجود في الحقلين: احذفوه من أحدهما
selection-title-needed = أدخلوا اسما للسيناريو لا يتجاوز 120 حرفا
flash-scenario-saved = حُفظ السيناريو.
flash-targets-saved = حُفظت الأهداف.
denied-selection-not-yours = لا يختار الدفعة إلا مديرو هذا البرنامج.
illegal-scenario-without-cohort = ليس لهذا السيناريو دفعة. خففوا أهدافه واحفظوا سيناريو جديدا.
illegal-scenario-outdated = تغير المرشحون أو درجاتهم منذ حفظ هذا السيناريو. احفظوا سيناريو جديدا واستخدموه.
