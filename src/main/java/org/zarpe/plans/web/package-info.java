/** The plan tab of the company file. */
@NullMarked
package org.zarpe.plans.web;

import org.jspecify.annotations.NullMarked;
