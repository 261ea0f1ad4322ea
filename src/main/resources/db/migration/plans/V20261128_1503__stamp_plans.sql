-- an action held id and version together
call shared.stamp_with_method('plans.action', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('plans.plan_step', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('plans.agreed_action', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('plans.action_move', 'plans.action', 'action_id');
call shared.stamp_with_method('plans.continuity_line', 'programmes.enrolment', 'enrolment_id');
