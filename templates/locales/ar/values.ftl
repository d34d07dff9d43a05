# قيم المجال كما تُقرأ. والمطابقة مع الطلب أو العرض أو التقييم أو الشرط.

value-stage-application = قُدم الطلب
value-stage-eligible = استوفى الشروط
value-stage-shortlisted = القائمة القصيرة
value-stage-selected = تم الاختيار
value-stage-accepted = قُبل العرض
value-stage-completed = اكتمل البرنامج

value-application-draft = مسودة
value-application-submitted = مقدم
value-application-eligible = مستوف للشروط
value-application-ineligible = غير مستوف للشروط
value-application-shortlisted = في القائمة القصيرة
value-application-withdrawn = مسحوب

value-rule-nationality = الجنسية
value-rule-official = الوظيفة العامة
value-rule-nominated = ترشيح الدولة
value-rule-documents = الوثائق
value-rule-in_time = التقديم في الموعد
value-rule-seniority = المستوى الوظيفي
value-rule-experience = الخبرة
value-rule-language = لغة الدورة
value-rule-attends = الحضور الكامل
value-rule-no_recent_award = عدم الحصول على زمالة حديثة
value-rule-nominations_per_state = عدد الترشيحات لكل دولة
value-rule-women_only = للنساء
value-rule-no_relative = عدم وجود قريب ذي صلة
value-rule-references = التزكيات

value-outcome-pass = مستوفى
value-outcome-fail = غير مستوفى
value-outcome-unknown = لم يتبين بعد

value-decision-select = اختيار
value-decision-reserve = قائمة الاحتياط
value-decision-not_selected = لم يتم الاختيار

value-offer-open = في انتظار الرد
value-offer-accepted = مقبول
value-offer-declined = مرفوض
value-offer-expired = انقضت مهلته
value-offer-withdrawn = مسحوب

value-decline-employer_refused = عدم موافقة جهة العمل
value-decline-other_duties = التزامات أخرى في تلك الفترة
value-decline-visa_or_travel = التأشيرة أو السفر
value-decline-family_or_health = أسباب عائلية أو صحية
value-decline-other_programme = برنامج آخر
value-decline-no_longer_in_post = ترك الوظيفة
value-decline-other = سبب آخر

value-membership-active = مشارك
value-membership-completed = أتم البرنامج
value-membership-participated = حضر البرنامج
value-membership-left = غادر البرنامج

value-presence-present = حاضر
value-presence-absent = غائب
value-presence-excused = غائب بعذر

value-assignment-assigned = مسند
value-assignment-draft = مسودة
value-assignment-handed_in = مسلم
value-assignment-recused = تنحى المقيِّم
value-assignment-cancelled = ملغى

value-pillar-threats = التهديدات
value-pillar-norms = معايير السلوك المسؤول للدول
value-pillar-international_law = القانون الدولي
value-pillar-cbms = تدابير بناء الثقة
value-pillar-capacity_building = بناء القدرات
value-pillar-governance = الحوكمة والاستجابة للحوادث
value-pillar-negotiation = التفاوض
value-pillar-gender = النوع الاجتماعي
