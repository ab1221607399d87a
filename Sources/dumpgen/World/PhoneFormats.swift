/// How people of one nation write numbers. In a pattern `d` is one digit, `A` the area code, `*`
/// the rest of the number.
struct PhoneFormats: Sendable {
  /// With the country's code: told from anywhere.
  var international: WordList
  /// Without it: told only where the region is known.
  var national: WordList

  /// By `Nation.rawValue`. One list is separated by line ends, as patterns hold no commas.
  static let all: [PhoneFormats] = [
    PhoneFormats(
      international: "+1 (ddd) ddd-dddd,+1 ddd-ddd-dddd,+1-ddd-ddd-dddd,+1.ddd.ddd.dddd,+1*",
      national: "(ddd) ddd-dddd,ddd-ddd-dddd,ddd.ddd.dddd,ddd ddd dddd,(ddd)ddd-dddd"),
    PhoneFormats(
      international: "+44 A *,+44 (0)A *,+44A*,0044 A *,+44-A-*",
      national: "0A *,(0A) *,0A*,0A-*"),
    PhoneFormats(
      international: """
        +33 d dd dd dd dd,+33 (0)d dd dd dd dd,+33*,0033 d dd dd dd dd,+33-d-dd-dd-dd-dd
        """,
      national: "0d dd dd dd dd,0d.dd.dd.dd.dd,0d-dd-dd-dd-dd,0d*"),
    PhoneFormats(
      international: "+49 A *,+49 (0)A *,+49 (0) A / *,+49A*,0049 A *,+49-A-*,+49 A/*",
      national: "0A *,0A/*,(0A) *,0A-*,0A / *"),
    PhoneFormats(
      international: "+34 ddd ddd ddd,+34 ddd dd dd dd,+34*,0034 ddd ddd ddd,(+34) ddd ddd ddd",
      national: "ddd ddd ddd,ddd dd dd dd,ddd-ddd-ddd,*"),
    PhoneFormats(
      international: "+39 A *,+39*,+39 A/*,0039 A *,+39-A-*",
      national: "A *,A/*,A-*,A.*"),
    PhoneFormats(
      international: "+31 A *,+31 (0)A *,+31A*,0031 A *,+31-A-*",
      national: "0A-*,0A *,(0A) *,0A*"),
    PhoneFormats(
      international: "+351 ddd ddd ddd,+351*,00351 ddd ddd ddd,+351 dd ddd dd dd",
      national: "ddd ddd ddd,dd ddd dd dd,*"),
    PhoneFormats(
      international: "+55 A *,+55 (A) *,+55A*,0055 A *",
      national: "(A) *,(A)*,A *"),
    PhoneFormats(
      international: "+48 ddd ddd ddd,+48 dd ddd dd dd,+48*,0048 ddd ddd ddd",
      national: "ddd ddd ddd,dd ddd dd dd,ddd-ddd-ddd"),
    PhoneFormats(
      international: "+46 A *,+46 (0)A *,+46A*,0046 A *,+46-A-*",
      national: "0A-*,0A *,0A - *"),
    PhoneFormats(
      international: "+7 (ddd) ddd-dd-dd,+7 ddd ddd-dd-dd,+7*",
      national: "8 (ddd) ddd-dd-dd,8 ddd ddd dd dd,8*"),
  ]
}
