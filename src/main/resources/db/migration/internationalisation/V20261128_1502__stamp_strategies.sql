call shared.stamp_with_method('internationalisation.market_option', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('internationalisation.market_choice', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('internationalisation.reopening', 'programmes.enrolment', 'enrolment_id');
call shared.stamp_with_method('internationalisation.objective', 'programmes.enrolment', 'enrolment_id');
