# قيم المجال كما تُقرأ. والمطابقة مع الطلب أو العرض أو التقييم أو الشرط.

value-stage-application = تقديم الطلب
value-stage-eligible = استيفاء الشروط
value-stage-shortlisted = القائمة القصيرة
value-stage-selected = الاختيار
value-stage-accepted = قبول العرض
value-stage-completed = إتمام البرنامج

value-application-draft = مسودة
value-application-submitted = مقدَّم
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
value-rule-no_relative = عدم وجود صلة قرابة
value-rule-references = التزكيات

value-outcome-pass = مستوفى
value-outcome-fail = غير مستوفى
value-outcome-unknown = لم يتبين بعد

value-decision-select = الاختيار
value-decision-reserve = قائمة الاحتياط
value-decision-not_selected = عدم الاختيار

value-offer-open = في انتظار الرد
value-offer-accepted = مقبول
value-offer-declined = معتذر عنه
value-offer-expired = انقضت مدته
value-offer-withdrawn = مسحوب

value-decline-employer_refused = عدم موافقة جهة العمل
value-decline-other_duties = التزامات أخرى في تلك الفترة
value-decline-visa_or_travel = التأشيرة أو السفر
value-decline-family_or_health = أسباب عائلية أو صحية
value-decline-other_programme = برنامج آخر
value-decline-no_longer_in_post = ترك الوظيفة
value-decline-other = سبب آخر

value-membership-active = مشاركة جارية
value-membership-completed = إتمام البرنامج
value-membership-participated = مشاركة في البرنامج
value-membership-left = مغادرة الدفعة

value-presence-present = حضور
value-presence-absent = غياب
value-presence-excused = غياب بعذر

value-assignment-assigned = مسند
value-assignment-draft = مسودة
value-assignment-handed_in = مقدَّم
value-assignment-recused = تنحي المقيِّم
value-assignment-cancelled = ملغى

value-pillar-threats = التهديدات
value-pillar-norms = معايير السلوك المسؤول للدول
value-pillar-international_law = القانون الدولي
value-pillar-cbms = تدابير بناء الثقة
value-pillar-capacity_building = بناء القدرات
value-pillar-governance = الحوكمة والاستجابة للحوادث
value-pillar-negotiation = التفاوض
value-pillar-gender = المنظور الجنساني
