@NullMarked
package org.zarpe.accreditation.web;

import org.jspecify.annotations.NullMarked;
