package org.zarpe.identity.web;

import java.util.Arrays;
import java.util.List;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Reach;
import org.zarpe.identity.Role;
import org.zarpe.shared.web.Page;

/** What one may oneself, and the whole table. */
public record PermissionsPage(Role own) implements Page {

    public List<Permission> mine() {
        return all().stream().filter(one -> one.reachOf(own) != Reach.NONE).toList();
    }

    public List<Permission> all() {
        return Arrays.asList(Permission.values());
    }

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }
}
