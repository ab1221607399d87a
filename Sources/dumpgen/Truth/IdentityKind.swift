/// The kinds of the design, as the truth names them.
enum IdentityKind: Int, CaseIterable {
  case email, phone, person, company

  var name: Piece {
    switch self {
    case .email: "email"
    case .phone: "phone"
    case .person: "person"
    case .company: "company"
    }
  }
}
