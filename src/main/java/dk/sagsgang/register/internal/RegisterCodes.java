package dk.sagsgang.register.internal;

import dk.sagsgang.access.Visibility;
import dk.sagsgang.register.Membership;
import dk.sagsgang.register.OrganizationKind;
import dk.sagsgang.storage.Codes;

/** The codes in the tables of the register. */
final class RegisterCodes {
    static final Codes<Visibility> VISIBILITY = Codes.of(Visibility.class, Visibility::code);
    static final Codes<OrganizationKind> ORGANIZATION_KIND = Codes.of(OrganizationKind.class, OrganizationKind::code);
    static final Codes<Membership.Basis> BASIS = Codes.of(Membership.Basis.class, Membership.Basis::code);
    static final Codes<Membership.Capacity> CAPACITY = Codes.of(Membership.Capacity.class, Membership.Capacity::code);

    private RegisterCodes() {}
}
