# Prepared decisions, and the mails of the release.
decisions-none = لم تُعد أي قرارات
decisions-prepared = هذه القرارات معدة ولم تُعلن بعد
decisions-known = أُعلنت هذه القرارات
decisions-empty = لم يُقرر شيء بعد
decisions-empty-text = يرجى حفظ سيناريو في صفحة الاختيار ثم استخدامه. فيُعد بذلك قرار بشأن كل طلب جرى فرزه.
decisions-to-selection = فتح صفحة الاختيار
decisions-quiet = لا يطلع أي من مقدمي الطلبات على شيء ولا يُبلغ بشيء قبل الإعلان.
decisions-broken = لم تعد مجموعة المختارين تحقق هذه الأهداف
decisions-undecided = { $count ->
    [zero] لكل الطلبات قرارات.
    [one] طلب واحد بلا قرار.
    [two] طلبان بلا قرار.
    [few] { $count } طلبات بلا قرار.
    [many] { $count } طلبا بلا قرار.
   *[other] { $count } طلب بلا قرار.
}
decisions-held = إحدى القواعد لم تُعرف بعد أو غير مستوفاة
decisions-held-text = لا يمكن اختيار هذا الطلب قبل البت في ذلك.
decisions-held-link = عرض التحقق من القواعد
decisions-complete = إعداد قرار «عدم الاختيار» بشأنها
decisions-unscreened = { $count ->
    [zero] جرى فرز جميع الطلبات.
    [one] طلب واحد لم يجر فرزه بعد.
    [two] طلبان لم يجر فرزهما بعد.
    [few] { $count } طلبات لم يجر فرزها بعد.
    [many] { $count } طلبا لم يجر فرزها بعد.
   *[other] { $count } طلب لم يجر فرزها بعد.
}
decisions-to-screening = فرزها
decisions-to-release = الانتقال إلى الإعلان
decisions-position = الترتيب
decisions-name = الاسم
decisions-note = ملاحظة
decisions-no-score = لا توجد درجة
decisions-none-of-kind = لا توجد قرارات من هذا النوع.
decisions-to-application = قراءة الطلب
decisions-released-no-change = أُعلنت القرارات ولم يعد تغييرها ممكنا. وتليها العروض.
decisions-change = ما تقرره اللجنة
decisions-breaks = الأهداف التي لن تتحقق:
decisions-keeps = تحقيق جميع الأهداف
decisions-reason = السبب
decisions-reason-hint = بعبارات اللجنة؛ ويُحفظ مع القرار
decisions-save = حفظ القرار
decisions-history = ما حدث
decisions-step-prepare = أُعد
decisions-step-change = عدلته اللجنة
decisions-step-release = أُعلن
decisions-kind-needed = يرجى اختيار قرار
decisions-reason-needed = يرجى ذكر سبب لا يتجاوز 1,000 حرف
flash-decisions-prepared = أُعدت القرارات، ولا يراها أحد من الخارج.
flash-decisions-completed = أُعدت القرارات الناقصة.
flash-decision-changed = عُدل القرار.
illegal-decisions-released = أُعلنت قرارات هذه الدورة ولم يعد تغييرها ممكنا. يرجى الانتقال إلى العروض.
illegal-decision-check-open = إحدى قواعد هذا الطلب لم تُعرف بعد أو غير مستوفاة، فلا يمكن اختياره. يرجى البت فيها أولًا في صفحة فرزه.
decisions-mail-selected-subject = يُعرض عليكم مقعد: { $edition }
decisions-mail-selected-text = يسرنا أن نعرض عليكم مقعدا في { $edition }.
decisions-mail-reserve-subject = أنتم في قائمة الاحتياط: { $edition }
decisions-mail-reserve-text = أنتم في قائمة الاحتياط: { $edition }. وإذا شغر مقعد، عرضناه على من تحافظ الدفعة بانضمامه على التوازن المتفق عليه من بين المدرجين في القائمة. وسنبلغكم إذا عُرض عليكم.
decisions-mail-not-selected-subject = القرار بشأن طلبكم: { $edition }
decisions-mail-not-selected-text = نأسف لعدم تمكننا من عرض مقعد عليكم في { $edition }. فقد كان عدد الطلبات الجيدة أكبر من عدد المقاعد. ونرحب بتقدمكم مرة أخرى.
