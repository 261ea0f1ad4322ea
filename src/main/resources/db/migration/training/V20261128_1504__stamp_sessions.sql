-- held id and version together
call shared.stamp_with_method('training.session', 'programmes.enrolment', 'enrolment_id');
