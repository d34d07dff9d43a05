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
offers-release-once = يجعل الإعلان جميع القرارات معروفة في آن واحد، ولا يمكن التراجع عنه.
offers-count-selected = عدد المختارين، ولكل منهم عرض
offers-count-places = المقاعد: { $places }
offers-count-reserve = عدد المدرجين في قائمة الاحتياط
offers-count-not-selected = عدد غير المختارين
offers-count-mails = عدد رسائل البريد الإلكتروني
offers-follow = متابعة العروض
offers-blocked-why = ما ينقص
offers-blocked-nobody = لم يقع الاختيار على أحد.
offers-blocked-withdrawn = { $count ->
    [zero] لم يُسحب أي طلب مختار.
    [one] سُحب طلب مختار واحد: يرجى اتخاذ قرار آخر بشأنه.
    [two] سُحب طلبان مختاران: يرجى اتخاذ قرار آخر بشأنهما.
    [few] سُحبت { $count } طلبات مختارة: يرجى اتخاذ قرار آخر بشأنها.
    [many] سُحب { $count } طلبا مختارا: يرجى اتخاذ قرار آخر بشأنها.
   *[other] سُحب { $count } طلب مختار: يرجى اتخاذ قرار آخر بشأنها.
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
offers-open-title = يُعرض عليكم مقعد
offers-open-from-reserve = شغر مقعد، وأنتم التالون في قائمة الاحتياط.
offers-open-until = يرجى الرد حتى
offers-next = الخطوات التالية
offers-next-accept = إذا قبلتم المقعد، أصبحتم من زملاء هذه الدورة، وعُرضت جلساتكم في صفحاتكم.
offers-next-decline = إذا اعتذرتم، ذهب المقعد إلى شخص في قائمة الاحتياط.
offers-next-silence = إذا لم تردوا حتى الموعد النهائي، انقضت مدة العرض.
offers-accept = قبول المقعد
offers-decline = الاعتذار
offers-accepted-title = قبلتم المقعد
offers-accepted-text = أهلا بكم. وتعرض صفحاتكم الخطوات التالية.
offers-declined-title = اعتذرتم عن المقعد
offers-declined-reason = السبب الذي ذكرتموه:
offers-declined-undo = يمكنكم العدول عن الاعتذار إلى أن يُعرض المقعد على شخص في قائمة الاحتياط، وفي موعد أقصاه
offers-reopen = العدول عن الاعتذار
offers-declined-gone = لم يعد العدول عن الاعتذار ممكنا. نشكركم على إبلاغنا.
offers-expired-title = انقضت مدة العرض
offers-expired-text = لم يرد منكم رد حتى
offers-withdrawn-title = سُحب العرض
offers-withdrawn-text = لم يعد المقعد محجوزا لكم. يرجى مراسلة الجهة المنظمة إن كان لديكم أي استفسار.
offers-to-application = طلبكم
offers-when = التواريخ
offers-where = مكان الاجتماع
offers-decline-title = هل تعتذرون عن المقعد؟
offers-decline-text = يمكن عندئذ عرض المقعد على شخص آخر. ويمكنكم العدول عن الاعتذار إلى أن يحدث ذلك، وفي موعد أقصاه
offers-reason = السبب الرئيسي
offers-reason-hint = تُحصى الأسباب لتيسير المشاركة في الدورة المقبلة
offers-note = بعباراتكم
offers-decline-confirm = الاعتذار عن المقعد
offers-decline-back = الاحتفاظ بالعرض
offers-none = لم تُقدم عروض بعد
offers-empty = تصدر العروض مع إعلان القرارات
offers-empty-text = عند إعلان القرارات، يُعرض مقعد على كل من وقع عليه الاختيار.
offers-fact = المقاعد المقبولة: { $accepted } من { $places }
offers-key-accepted = مقبولة: { $count }
offers-key-open = في انتظار الرد: { $count }
offers-key-free = شاغرة: { $count }
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
offers-act = الإجراء
offers-from-reserve = من قائمة الاحتياط
offers-call-up = الاستعانة بقائمة الاحتياط
offers-passed-on = عُرض المقعد على شخص في قائمة الاحتياط
offers-withdraw = سحب العرض
offers-call-title = الاستعانة بقائمة الاحتياط
offers-call-next = تتحقق جميع الأهداف مع أحد المدرجين في قائمة الاحتياط
offers-call-none-keeps = لا تتحقق جميع الأهداف مع أي من المدرجين في قائمة الاحتياط
offers-call-nobody = لا أحد ينتظر في قائمة الاحتياط
offers-call-nobody-text = لدى كل من في القائمة عرض أو سُحب طلبه.
offers-call-text = يُقترح أول شخص في ترتيب القائمة تتحقق معه جميع الأهداف، مع احتساب من قبلوا ومن لم يردوا بعد.
offers-call-none-text = يمكنكم مع ذلك اختيار شخص من القائمة مع ذكر السبب.
offers-call-legend = على من يُعرض المقعد؟
offers-call-is-next = التالي
offers-call-held = لا يمكن استدعاؤه بعد: إحدى القواعد لم تُعرف بعد أو غير مستوفاة.
offers-call-reason = السبب، إن لم يكن الشخص هو التالي في القائمة
offers-call-reason-hint = يُحفظ مع العرض
offers-call-button = عرض المقعد
offers-call-taken = هذا المقعد ليس شاغرا
offers-call-taken-text = هذا المقعد مشغول، أو سبق عرضه على شخص في قائمة الاحتياط.
offers-withdraw-title = هل يُسحب هذا العرض؟
offers-withdraw-text = يُبلغ الشخص بالبريد الإلكتروني ويشغر المقعد. ولا يمكن التراجع عن ذلك.
offers-withdraw-reason = السبب
offers-withdraw-reason-hint = للسجل فقط؛ ولا يُرسل
offers-withdraw-button = سحب العرض
offers-reason-choose = يرجى اختيار السبب الرئيسي
offers-note-long = يرجى اختصار النص. الحد الأقصى لعدد الأحرف: { $max }
offers-reason-needed = يرجى ذكر سبب لا يتجاوز 1,000 حرف
offers-reason-not-next = يرجى ذكر سبب لا يتجاوز 1,000 حرف: هذا الشخص ليس التالي في القائمة
offers-choose-reserve = يرجى اختيار شخص
flash-decisions-released = أُعلنت القرارات.
flash-offer-accepted = قبلتم المقعد.
flash-offer-declined = اعتذرتم عن المقعد.
flash-offer-reopened = عدلتم عن الاعتذار.
flash-reserve-called-up = عُرض المقعد على شخص في قائمة الاحتياط.
flash-offer-withdrawn = سُحب العرض.
denied-offer-not-yours = لا يرد على العرض إلا الشخص الذي عُرض عليه المقعد.
illegal-release-blocked = لا يمكن إعلان القرارات بعد: تبين صفحة الإعلان ما ينقص.
illegal-offer-step = لا يسمح الوضع الحالي للعرض بهذه الخطوة. يرجى فتح العرض من جديد.
illegal-offer-expired = انقضى الموعد النهائي لهذا العرض. يرجى مراسلة الجهة المنظمة.
illegal-offer-answered = سبق الرد على هذا العرض أو سحبه.
illegal-offer-place-gone = سبق عرض المقعد على شخص في قائمة الاحتياط.
illegal-offer-place-held = ما زال هذا المقعد مشغولا.
illegal-not-a-reserve = هذا الشخص لا ينتظر في قائمة الاحتياط.
illegal-offer-application-withdrawn = طلبكم مسحوب. يرجى مراسلة الجهة المنظمة إن كان لديكم أي استفسار.
illegal-reserve-check-open = إحدى قواعد هذا الطلب لم تُعرف بعد أو غير مستوفاة، فلا يمكن عرض مقعد عليه. يرجى البت فيها أولًا في صفحة فرزه.
offers-mail-greeting = تحية طيبة إلى { $name }،
offers-mail-until = يرجى الرد حتى
offers-mail-answer = للقبول أو الاعتذار:
offers-mail-see = للاطلاع على الوضع:
offers-mail-undo = يمكنكم العدول عن الاعتذار إلى أن يُعرض المقعد على شخص في قائمة الاحتياط، وفي موعد أقصاه
offers-mail-reference = الرقم المرجعي: { $reference }
offers-mail-from-reserve-subject = شغر مقعد لكم: { $edition }
offers-mail-from-reserve-text = شغر مقعد في { $edition }، ويسرنا أن نعرضه عليكم.
offers-mail-accepted-subject = قبلتم مقعدكم: { $edition }
offers-mail-accepted-text = قبلتم مقعدكم في { $edition }. أهلا بكم.
offers-mail-declined-subject = اعتذرتم عن مقعدكم: { $edition }
offers-mail-declined-text = اعتذرتم عن مقعدكم في { $edition }. نشكركم على إبلاغنا.
offers-mail-withdrawn-subject = سُحب عرض المقعد: { $edition }
offers-mail-withdrawn-text = سحبت الجهة المنظمة عرض المقعد في { $edition }. يرجى مراسلتها إن كان لديكم أي استفسار.
