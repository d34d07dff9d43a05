# Prepared decisions, and the mails of the release.
decisions-none = لم تُعد أي قرارات
decisions-prepared = هذه القرارات معدة ولم تُعرف في الخارج بعد
decisions-known = أُعلنت هذه القرارات
decisions-empty = لم يُقرر شيء بعد
decisions-empty-text = احفظوا سيناريو في صفحة الاختيار واستخدموه، فيُعد قرار لكل طلب فُحص.
decisions-to-selection = فتح صفحة الاختيار
decisions-quiet = لا يرى أي مقدم طلب شيئا ولا يُبلغ بشيء قبل الإعلان.
decisions-broken = لم يعد المختارون يحققون هذه الأهداف
decisions-undecided = { $count ->
    [zero] لكل الطلبات قرار.
    [one] طلب واحد بلا قرار.
    [two] طلبان بلا قرار.
    [few] { $count } طلبات بلا قرار.
    [many] { $count } طلبا بلا قرار.
   *[other] { $count } طلب بلا قرار.
}
decisions-held = إحدى القواعد لم تُعرف بعد أو غير مستوفاة
decisions-held-text = لا يمكن اختيار هذا الطلب قبل البت في ذلك.
decisions-held-link = عرض التحقق من القواعد
decisions-complete = إعداد قرار «لم يُختر» لها
decisions-unscreened = { $count ->
    [zero] فُحصت جميع الطلبات.
    [one] طلب واحد لم يُفحص بعد.
    [two] طلبان لم يُفحصا بعد.
    [few] { $count } طلبات لم تُفحص بعد.
    [many] { $count } طلبا لم تُفحص بعد.
   *[other] { $count } طلب لم تُفحص بعد.
}
decisions-to-screening = فحصها
decisions-to-release = الانتقال إلى الإعلان
decisions-position = الترتيب
decisions-name = الاسم
decisions-note = ملاحظة
decisions-no-score = لا توجد
decisions-none-of-kind = لا توجد قرارات من هذا النوع.
decisions-to-application = قراءة الطلب
decisions-released-no-change = أُعلنت القرارات ولا يمكن تغييرها. وما يليها هو العروض.
decisions-change = ما تقرره اللجنة
decisions-breaks = أهداف لن تتحقق:
decisions-keeps = يحقق جميع الأهداف
decisions-reason = السبب
decisions-reason-hint = بعبارات اللجنة؛ ويُحفظ مع القرار
decisions-save = حفظ القرار
decisions-history = ما حدث
decisions-step-prepare = أُعد
decisions-step-change = غيرته اللجنة
decisions-step-release = أُعلن
decisions-kind-needed = اختاروا قرارا
decisions-reason-needed = اذكروا سببا لا يتجاوز 1000 حرف
flash-decisions-prepared = أُعدت القرارات. ولا يراها أحد من الخارج.
flash-decisions-completed = أُعدت القرارات الناقصة.
flash-decision-changed = غُير القرار.
illegal-decisions-released = أُعلنت قرارات هذه الدورة ولا يمكن تغييرها. تابعوا مع العروض.
illegal-decision-check-open = إحدى قواعد هذا الطلب لم تُعرف بعد أو غير مستوفاة، فلا يمكن اختياره. يرجى البت فيها أولًا في صفحة فرزه.
decisions-mail-selected-subject = عُرض عليكم مقعد: { $edition }
decisions-mail-selected-text = يسرنا أن نعرض عليكم مقعدا في { $edition }.
decisions-mail-reserve-subject = أنتم في قائمة الاحتياط: { $edition }
decisions-mail-reserve-text = أنتم في قائمة الاحتياط لبرنامج { $edition }. إذا شغر مقعد عرضناه على الشخص الذي تحافظ الدفعة معه على التوازن المتفق عليه. وسنبلغكم إن كنتم أنتم.
decisions-mail-not-selected-subject = القرار بشأن طلبكم: { $edition }
decisions-mail-not-selected-text = نأسف لعدم تمكننا من عرض مقعد عليكم في { $edition }. كانت الطلبات الجيدة أكثر من المقاعد. ويمكنكم التقدم مرة أخرى.
