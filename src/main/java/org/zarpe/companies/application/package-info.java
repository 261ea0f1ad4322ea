/** What people do with a company file: permission, transaction, and nothing else. */
@NullMarked
package org.zarpe.companies.application;

import org.jspecify.annotations.NullMarked;
