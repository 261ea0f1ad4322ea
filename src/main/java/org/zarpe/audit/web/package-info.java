/** The history of a company, and the public checkpoints. */
@NullMarked
package org.zarpe.audit.web;

import org.jspecify.annotations.NullMarked;
