/** What people do with a plan: permission, transaction, and nothing that decides. */
@NullMarked
package org.zarpe.plans.application;

import org.jspecify.annotations.NullMarked;
