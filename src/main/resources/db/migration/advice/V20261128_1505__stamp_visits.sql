-- a visit held id and version together
call shared.stamp_with_method('advice.visit', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('advice.agreement', 'advice.visit', 'visit_id');
