@NullMarked
package org.zarpe.mail.web;

import org.jspecify.annotations.NullMarked;
