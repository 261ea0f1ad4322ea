@NullMarked
package org.zarpe.companies.web;

import org.jspecify.annotations.NullMarked;
