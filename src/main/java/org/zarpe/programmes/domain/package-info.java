/** What a programme, an application and an enrolment may and may not do. */
@NullMarked
package org.zarpe.programmes.domain;

import org.jspecify.annotations.NullMarked;
