# The release, the offers and their answers.
offers-release-title = إعلان القرارات
offers-release-ready = { $count ->
    [zero] لن يُبلغ أحد
    [one] سيُبلغ شخص واحد
    [two] سيُبلغ شخصان
    [few] سيُبلغ { $count } أشخاص
    [many] سيُبلغ { $count } شخصا
   *[other] سيُبلغ { $count } شخص
}
offers-release-done = { $count ->
    [zero] لم يُبلغ أحد
    [one] أُبلغ شخص واحد
    [two] أُبلغ شخصان
    [few] أُبلغ { $count } أشخاص
    [many] أُبلغ { $count } شخصا
   *[other] أُبلغ { $count } شخص
}
offers-release-blocked = لا يمكن إعلان القرارات بعد
offers-release-by = أعلنها
offers-release-once = يجعل الإعلان جميع القرارات معروفة في آن واحد ولا يمكن التراجع عنه.
offers-count-selected = مختارون، لكل منهم عرض
offers-count-places = المقاعد: { $places }
offers-count-reserve = في قائمة الاحتياط
offers-count-not-selected = لم يُختاروا
offers-count-mails = رسائل بريدية
offers-follow = متابعة العروض
offers-blocked-why = ما ينقص
offers-blocked-nobody = لم يُختر أحد.
offers-blocked-withdrawn = { $count ->
    [zero] لم يُسحب أي طلب مختار.
    [one] سُحب طلب مختار واحد: قرروا بشأنه قرارا آخر.
    [two] سُحب طلبان مختاران: قرروا بشأنهما قرارا آخر.
    [few] سُحبت { $count } طلبات مختارة: قرروا بشأنها قرارا آخر.
    [many] سُحب { $count } طلبا مختارا: قرروا بشأنها قرارا آخر.
   *[other] سُحب { $count } طلب مختار: قرروا بشأنها قرارا آخر.
}
offers-blocked-held = { $count ->
    [zero] لا طلبات مختارة فيها قاعدة لم تُعرف بعد أو غير مستوفاة.
    [one] طلب مختار واحد فيه قاعدة لم تُعرف بعد أو غير مستوفاة.
    [two] طلبان مختاران فيهما قاعدة لم تُعرف بعد أو غير مستوفاة.
    [few] { $count } طلبات مختارة فيها قاعدة لم تُعرف بعد أو غير مستوفاة.
    [many] { $count } طلبًا مختارًا فيها قاعدة لم تُعرف بعد أو غير مستوفاة.
   *[other] { $count } طلب مختار فيها قاعدة لم تُعرف بعد أو غير مستوفاة.
}
offers-release-deadline = يمكن للمختارين الرد حتى
offers-release-button = إعلان القرارات
offers-release-not-yet = ليس بعد
offers-title = العرض المقدم إليكم
offers-open-title = عُرض عليكم مقعد
offers-open-from-reserve = شغر مقعد وأنتم التالون في قائمة الاحتياط.
offers-open-until = يرجى الرد قبل
offers-next = ما يلي ذلك
offers-next-accept = إذا قبلتم أصبحتم زملاء في هذه الدورة، وتعرض صفحاتكم جلساتكم.
offers-next-decline = إذا اعتذرتم ذهب المقعد إلى شخص من قائمة الاحتياط.
offers-next-silence = إذا لم يرد جواب حتى الموعد النهائي انقضى العرض.
offers-accept = قبول المقعد
offers-decline = الاعتذار
offers-accepted-title = لقد قبلتم المقعد
offers-accepted-text = أهلا بكم. تعرض صفحاتكم ما يلي.
offers-declined-title = لقد اعتذرتم عن المقعد
offers-declined-reason = سببكم:
offers-declined-undo = يمكنكم الرجوع عن الاعتذار إلى أن يُعرض المقعد على شخص من الاحتياط، وفي موعد أقصاه
offers-reopen = الرجوع عن الاعتذار
offers-declined-gone = لم يعد بالإمكان الرجوع عنه. شكرا لإبلاغنا.
offers-expired-title = انقضى العرض
offers-expired-text = لم يرد جواب حتى
offers-withdrawn-title = سُحب العرض
offers-withdrawn-text = لم يعد المقعد محجوزًا لكم. يرجى مراسلة المنظمين إن كانت لديكم أسئلة.
offers-to-application = طلبكم
offers-when = التواريخ
offers-where = المكان
offers-decline-title = هل تعتذرون عن المقعد؟
offers-decline-text = يمكن عندئذ عرض المقعد على شخص آخر. ويمكنكم الرجوع عن الاعتذار حتى ذلك الحين، وفي موعد أقصاه
offers-reason = السبب الرئيسي
offers-reason-hint = تُحصى الأسباب لتيسير المشاركة في الدورة القادمة
offers-note = بعباراتكم
offers-decline-confirm = الاعتذار عن المقعد
offers-decline-back = الاحتفاظ بالعرض
offers-none = لم تُقدم عروض بعد
offers-empty = تأتي العروض مع الإعلان
offers-empty-text = عند إعلان القرارات يُعرض مقعد على كل من اختير.
offers-fact = قُبل { $accepted } من { $places } مقعدا
offers-key-accepted = مقبول: { $count }
offers-key-open = في انتظار الرد: { $count }
offers-key-free = شاغر: { $count }
offers-reserves = { $count ->
    [zero] لا أحد ينتظر في قائمة الاحتياط.
    [one] شخص واحد ينتظر في قائمة الاحتياط.
    [two] شخصان ينتظران في قائمة الاحتياط.
    [few] { $count } أشخاص ينتظرون في قائمة الاحتياط.
    [many] { $count } شخصا ينتظرون في قائمة الاحتياط.
   *[other] { $count } شخص ينتظرون في قائمة الاحتياط.
}
offers-status = العرض
offers-until = الرد حتى
offers-act = المطلوب
offers-from-reserve = من قائمة الاحتياط
offers-call-up = استدعاء من الاحتياط
offers-passed-on = عُرض المقعد على الاحتياط
offers-withdraw = سحب العرض
offers-call-title = استدعاء من الاحتياط
offers-call-next = شخص في قائمة الاحتياط يحقق جميع الأهداف
offers-call-none-keeps = لا أحد في قائمة الاحتياط يحقق جميع الأهداف
offers-call-nobody = لا أحد ينتظر في قائمة الاحتياط
offers-call-nobody-text = لكل من في القائمة عرض أو أنه انسحب.
offers-call-text = يُقترح أول شخص في ترتيب القائمة تتحقق معه جميع الأهداف، مع احتساب من قبلوا ومن لم يردوا بعد.
offers-call-none-text = يمكنكم مع ذلك استدعاء شخص مع ذكر السبب.
offers-call-legend = على من يُعرض المقعد؟
offers-call-is-next = التالي
offers-call-held = لا يمكن استدعاؤه بعد: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
offers-call-reason = السبب إن لم يكن الشخص هو التالي
offers-call-reason-hint = يُحفظ مع العرض
offers-call-button = عرض المقعد
offers-call-taken = هذا المقعد ليس شاغرا
offers-call-taken-text = إنه مشغول أو سبق عرضه على شخص من الاحتياط.
offers-withdraw-title = هل يُسحب هذا العرض؟
offers-withdraw-text = يُبلغ الشخص بالبريد ويشغر المقعد. ولا يمكن التراجع عن ذلك.
offers-withdraw-reason = السبب
offers-withdraw-reason-hint = للسجل فقط؛ ولا يُرسل
offers-withdraw-button = سحب العرض
offers-reason-choose = اختاروا السبب الرئيسي
offers-note-long = اختصروا النص إلى { $max } حرف
offers-reason-needed = اذكروا سببا لا يتجاوز 1000 حرف
offers-reason-not-next = اذكروا سببا لا يتجاوز 1000 حرف: هذا الشخص ليس التالي
offers-choose-reserve = اختاروا شخصا
flash-decisions-released = أُعلنت القرارات.
flash-offer-accepted = لقد قبلتم المقعد.
flash-offer-declined = لقد اعتذرتم عن المقعد.
flash-offer-reopened = رجعتم عن الاعتذار.
flash-reserve-called-up = عُرض المقعد على شخص من الاحتياط.
flash-offer-withdrawn = سُحب العرض.
denied-offer-not-yours = لا يرد إلا الشخص الذي عُرض عليه المقعد.
illegal-release-blocked = لا يمكن إعلان القرارات بعد: تبين صفحة الإعلان ما ينقص.
illegal-offer-step = لا تسمح حالة العرض بهذه الخطوة. افتحوا العرض من جديد.
illegal-offer-expired = انقضى الموعد النهائي لهذا العرض. يرجى مراسلة المنظمين.
illegal-offer-answered = سبق الرد على هذا العرض أو سُحب.
illegal-offer-place-gone = سبق عرض المقعد على شخص من قائمة الاحتياط.
illegal-offer-place-held = هذا المقعد ما زال مشغولا.
illegal-not-a-reserve = هذا الشخص لا ينتظر في قائمة الاحتياط.
illegal-offer-application-withdrawn = طلبكم مسحوب. يرجى مراسلة المنظمين إن كانت لديكم أسئلة.
illegal-reserve-check-open = إحدى قواعد هذا الطلب لم تُعرف بعد أو غير مستوفاة، فلا يمكن عرض مقعد عليه. يرجى البت فيها أولًا في صفحة فرزه.
offers-mail-greeting = تحية طيبة، { $name }،
offers-mail-until = يرجى الرد قبل
offers-mail-answer = للقبول أو الاعتذار:
offers-mail-see = للاطلاع على الوضع:
offers-mail-undo = يمكنكم الرجوع عن الاعتذار إلى أن يُعرض المقعد على شخص من الاحتياط، وفي موعد أقصاه
offers-mail-reference = الرقم المرجعي: { $reference }
offers-mail-from-reserve-subject = شغر مقعد لكم: { $edition }
offers-mail-from-reserve-text = شغر مقعد في { $edition } ويسرنا أن نعرضه عليكم.
offers-mail-accepted-subject = لقد قبلتم مقعدكم: { $edition }
offers-mail-accepted-text = لقد قبلتم مقعدكم في { $edition }. أهلا بكم.
offers-mail-declined-subject = لقد اعتذرتم عن مقعدكم: { $edition }
offers-mail-declined-text = لقد اعتذرتم عن مقعدكم في { $edition }. شكرا لإبلاغنا.
offers-mail-withdrawn-subject = سُحب عرض المقعد: { $edition }
offers-mail-withdrawn-text = سحب المنظمون عرض المقعد في { $edition }. يرجى مراسلتهم إن كانت لديكم أسئلة.
