/// What the fields of vCards (RFC 6350) and of directory entries (RFC 2798, RFC 4519, Active
/// Directory) hold, and those of calendars (RFC 5545). Names are in small letters.
enum CardFieldName {
  static func role(_ name: String) -> ColumnRole { roles[name] ?? .unknown }

  private static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    let table: [(ColumnRole, String)] = [
      (
        .fullName,
        """
        fn cn commonname displayname name gecos x-assistant x-manager x-spouse agent related
        x-abrelatednames
        """
      ),
      (.givenName, "n/given givenname gn"),
      (.familyName, "n/family sn surname"),
      (
        .email,
        """
        email mail rfc822mailbox othermailbox mailalternateaddress userprincipalname x-email
        proxyaddresses targetaddress mailforwardingaddress impp
        """
      ),
      (
        .phone,
        """
        tel telephonenumber homephone mobile facsimiletelephonenumber fax pager othertelephone
        othermobile otherhomephone ipphone internationalisdnnumber
        """
      ),
      (.company, "org o organizationname company"),
      (.country, "adr/country c co countryname friendlycountryname"),
      (
        .text,
        "note info comment event/summary event/description event/location event/contact event/comment"
      ),
      (
        .ignored,
        """
        adr org/unit ou l st street postaladdress postalcode title role department bday anniversary
        description employeetype label line nickname categories
        """
      ),
    ]
    for (role, names) in table {
      for name in names.split(whereSeparator: \.isWhitespace) { roles[String(name)] = role }
    }
    return roles
  }()
}
