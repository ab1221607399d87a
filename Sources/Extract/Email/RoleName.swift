// Hot code: one look-up per address.
internal import Bytes

/// Role and service addresses: mailboxes of a function, not of a person.
struct RoleName {
  private static let longestInBytes = 72

  private static let names: StaticString =
    """
    abuse accounting accounts admin administracion administration administrator administrador
    adverts advertising affiliates all alert alerts anfrage announce announcements answers api
    apply auftrag automailer backup bestellung bestellungen billing board booking bookings
    bounce bounces buchhaltung bugs bureau business buero buro calendar campaign career careers
    client clients comercial commercial commerciale comments community compras
    compliance comptabilite confirm confirmation contabilidad contabilita contact contacto
    contactus contato contatti cron cs customer customercare customerservice customersupport
    daemon datenschutz dev devnull direction dispo dns do-not-reply donotreply dpo editor
    einkauf email empfang empleo emploi enquiries enquiry everyone events facturacion
    facturation faktura feedback finance finances formation fragen ftp garantie gdpr
    geschaeftsfuehrung git hello help helpdesk hi hola hostmaster hr hrd html info infos
    informacion information informatique inquiries inquiry investor investors invoice invoices
    it jira job jobs karriere klantenservice kontakt kontor kundendienst kundenservice legal
    list listmaster listserv lists logistics logistik logs lohn mail mailbox mailer
    mailer-daemon mailerdaemon mailing maildaemon mailman majordomo management marketing
    media membership monitor monitoring nagios network news newsletter newsletters no-reply
    no_reply nobody noc noreply noresponse no-responder no-response notice notification
    notifications notify office offers oferta ordering order orders ordini
    partner partners payment payments payroll personal-abteilung personalabteilung
    pedidos phishing podpora post postmaster press presse privacy privacidad promo promotions
    proveedores purchase purchasing qa quality rechnung rechnungen reception recruit recruiting
    recruitment redaktion reklamation register registrar registration rejestracja remove reply
    report reports request reservas reservation reservations returns root rrhh rh rsvp sales
    sav sekretariat secretariat secretaria secretary security seguridad serwis server service
    servicedesk services shipping shop soporte spam staff status stats subscribe subscriptions
    sugerencias suggestions support survey sysadmin sysop system team tech technical
    technik technique tickets ticket training undisclosed-recipients
    undisclosed.recipients undisclosed_recipients unlisted-recipients unsubscribe update updates
    usenet user users uucp ventas vendas verkauf verify versand vertrieb verwaltung virus
    webadmin webmaster webmestre web welcome werbung www www-data zarzad zentrale
    """

  /// Words that make a role of whatever follows them: `bounce-42`, `owner-list`, `info.paris`.
  private static let heads: StaticString =
    """
    noreply donotreply bounce bounces owner notifications notification unsubscribe reply support
    msprvs1 srs0 srs1 prvs btv1 return info msg mailer
    """
  /// The same behind a name: `list-request`.
  private static let tails: StaticString =
    "bounces request owner admin unsubscribe subscribe noreply help return errors list"

  static let shared = RoleName()

  private static let name: UInt32 = 1
  private static let head: UInt32 = 2
  private static let tail: UInt32 = 4

  private let words = WordMap(capacity: 400)

  private init() {
    words.add(RoleName.names, RoleName.name)
    words.add(RoleName.heads, RoleName.head)
    words.add(RoleName.tails, RoleName.tail)
  }

  /// Does `local`, in either case, name a role?
  func matches(_ local: UnsafeBufferPointer<UInt8>) -> Bool {
    guard local.count <= Self.longestInBytes else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestInBytes) { folded in
      for index in local.indices { folded[index] = EmailBytes.lower(local[index]) }
      return isRole(UnsafeBufferPointer(rebasing: folded[..<local.count]))
    }
  }

  private func isRole(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let mark = name.firstIndex(where: { !EmailBytes.isWord($0) }) else {
      return isName(name)
    }
    let plus = name[mark...].firstIndex(of: UInt8(ascii: "+")) ?? name.count
    return isName(UnsafeBufferPointer(rebasing: name[..<plus]))
      || words.bits(UnsafeBufferPointer(rebasing: name[..<mark])) & RoleName.head != 0
      || Self.isNoReply(name) || hasTail(name)
  }

  private func isName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    words.bits(name) & RoleName.name != 0
  }

  private static func isNoReply(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let heads: [StaticString] = ["no-reply", "no_reply", "do-not-reply", "do_not_reply"]
    guard name[0] == UInt8(ascii: "n") || name[0] == UInt8(ascii: "d") else { return false }
    return heads.contains { EmailBytes.starts(name, at: 0, with: $0) }
      || EmailBytes.starts(name, at: 0, with: "noreply")
  }

  /// The last word, behind a hyphen.
  private func hasTail(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let hyphen = lastIndex(of: UInt8(ascii: "-"), in: name, before: name.count) else {
      return false
    }
    return words.bits(UnsafeBufferPointer(rebasing: name[(hyphen + 1)...])) & RoleName.tail != 0
  }
}
