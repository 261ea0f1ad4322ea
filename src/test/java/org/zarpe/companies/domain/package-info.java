@NullMarked
package org.zarpe.companies.domain;

import org.jspecify.annotations.NullMarked;
