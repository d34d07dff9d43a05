# The panel's board and its scenarios.
selection-title = الاختيار
selection-optimal = لا توجد دفعة تحقق هذه الأهداف ويزيد مجموع درجاتها على { $score }
selection-not-proven = مجموع درجات أفضل دفعة عُثر عليها هو { $score }
selection-not-proven-short = دفعة لم يثبت أنها الأفضل
selection-not-found = لم يُعثر على دفعة في الوقت المحدد
selection-not-found-text = لم يثبت عدم وجودها. يرجى تخفيف أحد الأهداف أو إعادة المحاولة بأهداف أقل.
selection-infeasible = لا توجد دفعة تحقق جميع هذه الأهداف
selection-none = لم يحصل أي طلب في القائمة القصيرة على درجة بعد
selection-none-text = الطلبات المتنافسة هي الطلبات المدرجة في القائمة القصيرة التي قُدم العدد المطلوب من تقييماتها. يرجى إدراج الطلبات في القائمة القصيرة وانتظار تقييماتها.
selection-wrong = يرجى تصحيح الحقول المشار إليها
selection-proven = مثبت لما يلي: الطلبات المتنافسة { $candidates }، والمقاعد { $places }.
selection-bound = لم يثبت أنها الأفضل. ولا توجد دفعة يزيد مجموع درجاتها على { $bound }.
selection-gap = وإن وُجدت دفعة أفضل فلن يزيد مجموع درجاتها بأكثر من { $gap }.
selection-lottery = تتساوى عدة دفعات في مجموع الدرجات، وحسمت بينها القرعة بالرمز العلني { $seed }.
selection-lottery-open = قد تتساوى عدة دفعات في مجموع الدرجات، ولم تكتمل القرعة بينها بالرمز العلني { $seed }: وهذه أول دفعة عُثر عليها وفق ترتيب ثابت.
selection-unscored = { $count ->
    [zero] لا توجد في القائمة القصيرة طلبات تنقصها تقييمات.
    [one] طلب واحد في القائمة القصيرة تنقصه تقييمات ولا يدخل في الطلبات المتنافسة.
    [two] طلبان في القائمة القصيرة تنقصهما تقييمات ولا يدخلان في الطلبات المتنافسة.
    [few] { $count } طلبات في القائمة القصيرة تنقصها تقييمات ولا تدخل في الطلبات المتنافسة.
    [many] { $count } طلبا في القائمة القصيرة تنقصها تقييمات ولا تدخل في الطلبات المتنافسة.
   *[other] { $count } طلب في القائمة القصيرة تنقصها تقييمات ولا تدخل في الطلبات المتنافسة.
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
selection-released = أُعلنت قرارات هذه الدورة. ولا يغير ما تجربونه هنا شيئا.
selection-key-pinned = بقرار من اللجنة، إدراجا أو استبعادا. المطلوب إدراجها: { $count }.
selection-key-safe = مضمونة: { $count }. ومن دون أي منها يقل مجموع درجات الدفعة.
selection-key-contested = متنازع عليها: { $count }. ومن دون أي منها قد تبلغ دفعة أخرى المجموع نفسه.
selection-key-out = خارج الدفعة: بإدراج أي منها يقل مجموع درجات الدفعة.
selection-ring = المقاعد: { $places }، والمتنازع عليها منها: { $contested }
selection-conflict = تتعارض هذه الأهداف بعضها مع بعض
selection-conflict-pins = تتعارض هذه المتطلبات بعضها مع بعض
selection-unpin = الاستغناء عن هذه المتطلبات
selection-relaxation = أقل تغيير يجعل تشكيل دفعة ممكنا
selection-relax-min = { $to } على الأقل بدلا من { $from }
selection-relax-max = { $to } على الأكثر بدلا من { $from }
selection-relax = تطبيق هذا التغيير
selection-relaxation-unknown = لم يُعثر على أقل تغيير في الوقت المحدد. يرجى تخفيف أحد هذه الأهداف.
selection-targets = الأهداف
selection-cohort-has = ما تضمه الدفعة
selection-min = على الأقل
selection-max = على الأكثر
selection-now = الآن
selection-slack = الهامش
selection-cost = الكلفة
selection-cost-unknown = لم يثبت
selection-cost-note = الكلفة: ما كان سيزيده مجموع درجات الدفعة من دون هذا الهدف وحده. ولا تُجمع الكلف.
selection-widened = لا يقع أي عدد صحيح ضمن النسبة المتفق عليها، فوُسعت إلى أقرب عدد صحيح.
selection-targets-note = نوع الجنس والدولة من الأهداف المحددة للدفعة، وليسا نقاطا تُمنح لشخص. والحقل الفارغ يعني عدم وجود حد.
selection-places = المقاعد
selection-include = يجب أن تكون ضمن الدفعة
selection-exclude = يجب أن تكون خارج الدفعة
selection-apart = لا يجتمعان
selection-pins-note = أرقام مرجعية للطلبات، تفصل بينها مسافات.
selection-apart-note = «لا يجتمعان»: أزواج تفصل بين رقميها شرطة مائلة.
selection-what-if = ماذا لو
selection-with = مع
selection-without = من دون
selection-try = تجربة
selection-as-agreed = كما اتُّفق عليه
selection-agree = الاتفاق على هذه الأهداف
selection-agree-text = تصبح أهداف هذه الدورة: منها تبدأ هذه الصفحة وكل سيناريو، ووفقها يُستدعى الاحتياط.
selection-agree-save = حفظ هذه الأهداف
selection-agreed = هذه هي الأهداف المتفق عليها لهذه الدورة.
selection-targets-empty = حدِّد حدًا واحدًا على الأقل قبل حفظ الأهداف
selection-if-with = مع
selection-if-without = من دون
selection-if-loss = { $score }، أي أقل بمقدار { $loss }
selection-if-same = { $score }، دون أي خسارة
selection-if-infeasible = لا توجد دفعة تحقق الأهداف
selection-if-unproven = لم يثبت مقدار الخسارة
selection-enters = الدخول إلى الدفعة
selection-leaves = الخروج من الدفعة
selection-because = الأهداف المؤثرة في هذا المقعد
selection-because-infeasible = الأهداف التي ستتعارض عندئذ
selection-frontier = الدرجات مقابل هدف واحد
selection-frontier-none = بلا هدف
selection-frontier-costs = { $to } على الأقل يكلف { $loss }
selection-frontier-open = { $to } على الأقل لا يكلف شيئا، أو لا توجد دفعة تضم هذا العدد
selection-frontier-full = جميع المقاعد تحققه فعلا
selection-frontier-note = أعلى مجموع لدفعة تضم هذا العدد على الأقل، مع تحقيق سائر الأهداف ومن دون الحد الأعلى لهذا الهدف.
selection-frontier-loss = النقص
selection-keep = حفظ هذه النتيجة بوصفها سيناريو
selection-scenario-title = اسم السيناريو
selection-save = حفظ السيناريو
selection-scenarios = السيناريوهات
selection-scenario = سيناريو
selection-no-scenarios = لم يُحفظ أي سيناريو بعد.
selection-no-cohort = لا توجد دفعة
selection-older = سيناريوهات أقدم
selection-cohort = الدفعة
selection-cohort-caption = المختارون من الأعلى درجة إلى الأدنى، ثم الأقرب إليهم خارج الدفعة
selection-cohort-note = يشير الخط إلى المقعد الأخير. «الخسارة على الأقل»: ما يفقده مجموع درجات الدفعة لو خرج هذا الشخص منها، أو لو دخلها من هو خارجها. ويحسب «ماذا لو» مقدار الخسارة بدقة.
selection-state = الدولة
selection-reference = الرقم المرجعي
selection-group = المجموعة
selection-track = المسار
selection-score = الدرجة
selection-margin = الخسارة على الأقل
selection-seat = المقعد
selection-in = ضمن الدفعة
selection-safe = مضمون
selection-contested = متنازع عليه
selection-pinned = بطلب من اللجنة
selection-excluded = مستبعد بطلب من اللجنة
selection-out = خارج الدفعة
selection-ask-with = ماذا لو كان ضمنها؟
selection-ask-without = ماذا لو كان خارجها؟
selection-empty = لا توجد دفعة للعرض
selection-empty-text = تُعرض الدفعة هنا حالما تحقق دفعة ما الأهداف.
selection-reserve = الاحتياط
selection-reserve-covers = إذا اعتذر أحد أفراد الدفعة، أمكن لشخص واحد من هذه القائمة أن يحل محله مع تحقيق جميع الأهداف، وذلك في { $covers } من { $places } من المقاعد.
selection-balance = توازن الدفعة
selection-gender-woman = النساء
selection-gender-man = الرجال
selection-gender-another = تعبير آخر
selection-gender-undisclosed = لم يُفصح عن نوع الجنس
selection-small-yes = الدول الجزرية الصغيرة النامية أو أقل البلدان نموا
selection-small-no = دول أخرى
selection-each-country = لكل دولة
selection-kept-by = حُفظ بواسطة
selection-inputs = بصمة المدخلات:
selection-outdated = تغيرت الطلبات المتنافسة أو درجاتها
selection-outdated-text = كانت هذه الدفعة هي الأفضل وفق مدخلات أخرى. يرجى فتح أهدافها والاطلاع على دفعة اليوم وحفظها بوصفها سيناريو جديدا.
selection-open = فتح هذه الأهداف في صفحة الاختيار
selection-use = استخدام هذا السيناريو
selection-use-text = تُختار دفعته، وتوضع خلفها قائمة احتياط، ولا يقع الاختيار على سائر الطلبات التي جرى فرزها. وتصبح أهدافه أهداف الدورة. ولا يرى أحد من الخارج شيئا قبل الإعلان.
selection-use-again = تُستبدل القرارات التي سبق إعدادها وتعديلات اللجنة عليها.
selection-prepare = إعداد القرارات
selection-number = يرجى إدخال عدد صحيح، أو ترك الحقل فارغا حيث لا يُقصد وضع حد
selection-too-many-places = عدد الطلبات المتنافسة { $candidates }: يرجى إدخال هذا العدد من المقاعد على الأكثر، لا { $places }
selection-places-most = يرجى إدخال { $most } من المقاعد على الأكثر
selection-min-above-max = «على الأقل» أكبر من «على الأكثر»: يرجى تغيير أحدهما
selection-unknown-reference = لا يوجد بين الطلبات المتنافسة طلب رقمه المرجعي { $reference }: يرجى التحقق منه
selection-in-and-out = { $reference } وارد في الحقلين: يرجى حذفه من أحدهما
selection-apart-pair = يرجى إدخال أزواج من رقمين مرجعيين مختلفين تفصل بينهما شرطة مائلة، مثل A-1/A-2
selection-include-too-many = عدد المطلوب إدراجهم { $count } والمقاعد { $places } فقط: يرجى طلب عدد أقل أو زيادة المقاعد
selection-exclude-too-many = الطلبات المتبقية { $count } للمقاعد { $places }: يرجى استبعاد عدد أقل أو تقليل المقاعد
selection-title-needed = يرجى إدخال اسم للسيناريو لا يتجاوز 120 حرفا
flash-scenario-saved = حُفظ السيناريو.
flash-targets-saved = حُفظت الأهداف.
denied-selection-not-yours = لا تختار دفعة هذا البرنامج إلا إدارته.
illegal-scenario-without-cohort = ليس لهذا السيناريو دفعة. يرجى تخفيف أهدافه وحفظ سيناريو جديد.
illegal-scenario-outdated = تغيرت الطلبات المتنافسة أو درجاتها منذ حفظ هذا السيناريو. يرجى حفظ سيناريو جديد واستخدامه.
