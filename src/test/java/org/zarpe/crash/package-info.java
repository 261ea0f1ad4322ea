/**
 * The product as a program of the system, ended as roughly as can be, and brought back from a backup. Not among the other tests: {@code bin/check} and
 * {@code bin/soak} run them, on the program that {@code bin/build} makes.
 */
@NullMarked
package org.zarpe.crash;

import org.jspecify.annotations.NullMarked;
