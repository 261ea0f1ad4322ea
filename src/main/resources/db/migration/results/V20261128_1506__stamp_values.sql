-- held id and version together
call shared.stamp_with_method('results.indicator_value', 'programmes.enrolment', 'enrolment_id');
