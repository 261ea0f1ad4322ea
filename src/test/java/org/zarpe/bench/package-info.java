/** The load of section 9 measured from outside: the product as a process of its own, real HTTP on this machine. Run by bin/bench, without Maven. */
@NullMarked
package org.zarpe.bench;

import org.jspecify.annotations.NullMarked;
