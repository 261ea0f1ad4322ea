call shared.stamp_with_method('programmes.stage_transition', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('programmes.decision', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('programmes.criterion_note', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('programmes.ending', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('programmes.reopening', 'programmes.ending', 'ending_id');
