@NullMarked
package org.zarpe.plans.web;

import org.jspecify.annotations.NullMarked;
