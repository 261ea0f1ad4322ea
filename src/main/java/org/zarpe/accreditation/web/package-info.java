/** The accreditation tab and the page of a requirement. */
@NullMarked
package org.zarpe.accreditation.web;

import org.jspecify.annotations.NullMarked;
