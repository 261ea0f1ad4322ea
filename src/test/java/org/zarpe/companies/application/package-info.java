@NullMarked
package org.zarpe.companies.application;

import org.jspecify.annotations.NullMarked;
