/** Sessions and what they change in a person. */
@NullMarked
package org.zarpe.training.domain;

import org.jspecify.annotations.NullMarked;
