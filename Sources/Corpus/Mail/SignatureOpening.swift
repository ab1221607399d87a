// Hot code: asked for every short line of a mail body; borrows, never allocates.
internal import Bytes

/// Tells the lines behind which a signature stands: `-- `, and closings such as `Best regards,`.
///
/// Shared by the parser, which makes one record of a signature, and by the extractors.
public enum SignatureOpening {
  /// Longer lines are none.
  public static let maximumInBytes = 80

  /// What a line opens.
  public enum Kind: Equatable {
    /// `-- `, `____`.
    case rule
    /// A closing; what stands behind it on the same line starts at `rest` (`Best, Marie Dupont`).
    case closing(rest: Int)
  }

  /// The opening in a line of a body; nil for any other line.
  public static func kind(
    of line: MailBodyLine, in text: UnsafeBufferPointer<UInt8>
  ) -> Kind? {
    guard let first = line.content.first, line.content.count <= maximumInBytes else { return nil }
    let byte = text[first]
    if byte | 0x20 &- 0x61 >= 26, byte < 0x80 {
      return isSignatureRule(line, text) ? .rule : nil
    }
    return closing(UnsafeBufferPointer(rebasing: text[line.content])).map {
      .closing(rest: line.content.lowerBound + $0)
    }
  }

  private static func isSignatureRule(
    _ line: MailBodyLine, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = text[line.content.lowerBound]
    let isMark = line.content.count == 2 || first == UInt8(ascii: "_") || line.content.count >= 10
    return isMark && line.isRule(text)
  }

  /// Where what follows the closing at the start of `line` begins; nil when there is no closing or
  /// when it goes on as a sentence (`Thanks for your mail`).
  private static func closing(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: maximumInBytes) { key in
      var length = 0
      var index = 0
      var found: Int?
      for _ in 0..<maximumWords {
        let end = endOfWord(line, index)
        guard end > index else { break }
        if length > 0, length < key.count {
          key[length] = UInt8(ascii: "_")
          length += 1
        }
        let room = UnsafeMutableBufferPointer(rebasing: key[length...])
        length += LetterFold.fold(UnsafeBufferPointer(rebasing: line[index..<end]), into: room)
        let word = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(key)[..<length])
        let bits = closings.bits(word)
        if bits & isClosing != 0 { found = end }
        guard bits & beginsClosing != 0 else { break }
        index = end
        index = skipGap(line, index)
      }
      return found.flatMap { rest(line, from: $0) }
    }
  }

  private static let maximumWords = 6

  private static func endOfWord(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < line.count, line[index] | 0x20 &- 0x61 < 26 || line[index] >= 0x80 {
      if isApostrophe(line, index) { break }
      index += 1
    }
    return index
  }

  /// Past spaces, slashes and apostrophes: `Merci d'avance`.
  private static func skipGap(_ line: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < line.count {
      switch line[index] {
      case 0x20, UInt8(ascii: "/"), UInt8(ascii: "'"): index += 1
      default:
        guard isApostrophe(line, index) else { return index }
        index += 3
      }
    }
    return index
  }

  /// U+2019.
  private static func isApostrophe(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < line.count && line[index] == 0xE2 && line[index + 1] == 0x80
      && line[index + 2] == 0x99
  }

  /// What follows a closing: nothing, something behind a comma, or a name of a few words.
  private static func rest(_ line: UnsafeBufferPointer<UInt8>, from end: Int) -> Int? {
    var index = end
    var isMarked = false
    while index < line.count, line[index] <= 0x20 || isPunctuation(line[index]) {
      if line[index] > 0x20 { isMarked = true }
      index += 1
    }
    guard index < line.count else { return line.count }
    if isMarked { return line.count - index <= 48 ? index : nil }
    return isNameLike(line, from: index) ? index : nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// One to three words with capitals: `Viele Grüße Marie`.
  private static func isNameLike(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    var words = 0
    while index < line.count {
      let end = line[index...].firstIndex(of: 0x20) ?? line.count
      guard line[index] &- 0x41 < 26 || line[index] >= 0xC3 else { return false }
      words += 1
      index = end + 1
    }
    return words <= 3
  }

  /// A whole closing; words that a longer one begins with.
  private static let isClosing: UInt32 = 1
  private static let beginsClosing: UInt32 = 2

  private static let closings: WordMap = {
    let map = WordMap(capacity: 1_000)
    WordMap.eachWord(phrases) { phrase in
      map.add(phrase, isClosing)
      for index in phrase.indices where phrase[index] == UInt8(ascii: "_") {
        map.add(UnsafeBufferPointer(rebasing: phrase[..<index]), beginsClosing)
      }
    }
    return map
  }()

  /// Folded, words joined by underscores. English, German, French, Spanish, Italian, Dutch,
  /// Portuguese, Polish, Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian,
  /// Croatian, Slovene, Turkish, Russian, Ukrainian, Greek.
  private static let phrases: StaticString =
    """
    best_regards kind_regards kindest_regards warm_regards warmest_regards regards my_regards
    with_best_regards with_kind_regards with_warm_regards with_regards many_regards
    best best_wishes with_best_wishes warm_wishes warmly sincerely yours_sincerely sincerely_yours
    very_sincerely yours_faithfully faithfully_yours faithfully yours_truly very_truly_yours yours
    yours_cordially respectfully respectfully_yours yours_respectfully cordially many_thanks thanks
    thank_you thanks_and_regards thanks_and_best_regards thanks_and_kind_regards thanks_with_regards
    thanks_regards thank_you_and_best_regards thank_you_and_kind_regards thanks_in_advance
    thank_you_in_advance thank_you_very_much thanks_again thanks_a_lot thanks_so_much thanks_very_much
    many_thanks_in_advance many_thanks_and_best_regards cheers take_care all_the_best talk_soon
    all_best best_rgds kind_rgds rgds brgds brs kr br tia thx thks tks love peace later
    have_a_nice_day have_a_great_day have_a_good_day have_a_nice_weekend have_a_great_weekend
    have_a_good_weekend looking_forward_to_hearing_from_you signed ttyl
    mit_freundlichen_grussen mit_freundlichen_gruessen mit_freundlichem_gruss
    mit_freundlichen_gruss mit_freundlichem_grusse freundliche_grusse freundliche_gruesse
    freundlichen_gruss freundlicher_gruss mit_besten_grussen mit_besten_gruessen beste_grusse
    beste_gruesse besten_gruss mit_besten_empfehlungen mit_herzlichen_grussen
    mit_herzlichen_gruessen herzliche_grusse herzliche_gruesse herzlichst herzlichen_gruss
    viele_grusse viele_gruesse mit_vielen_grussen vielen_gruss liebe_grusse liebe_gruesse
    mit_lieben_grussen lieben_gruss schone_grusse schoene_gruesse schonen_gruss schonen_tag
    schonen_tag_noch sonnige_grusse mit_sonnigen_grussen mit_kollegialen_grussen
    mit_sportlichen_grussen grusse gruesse gruss mfg mfg_ lg vg bg hochachtungsvoll
    mit_freundlicher_empfehlung vielen_dank besten_dank herzlichen_dank danke danke_und_gruss
    danke_und_viele_grusse vielen_dank_und_freundliche_grusse vielen_dank_und_viele_grusse
    vielen_dank_im_voraus besten_dank_im_voraus dankeschon bis_bald bis_dann alles_gute
    cordialement bien_cordialement tres_cordialement cordialement_votre cordiales_salutations
    salutations salutations_distinguees meilleures_salutations mes_meilleures_salutations
    avec_mes_meilleures_salutations sinceres_salutations avec_mes_salutations
    mes_salutations_distinguees respectueuses_salutations bien_a_vous bien_a_toi bien_sincerement
    amicalement amities mes_amities bonne_journee bonne_soiree bonne_reception bon_week_end
    tres_bonne_journee excellente_journee belle_journee cdlt cdlmt bav cdt sincerement
    respectueusement merci merci_beaucoup merci_d merci_bien merci_par_avance merci_d_avance
    en_vous_remerciant a_bientot bises bisous au_plaisir bien_vous
    saludos un_saludo saludos_cordiales cordiales_saludos un_cordial_saludo cordial_saludo
    un_saludo_cordial reciba_un_cordial_saludo atentos_saludos saludos_afectuosos atentamente
    muy_atentamente atte le_saluda_atentamente le_saluda sin_otro_particular un_abrazo abrazos
    un_fuerte_abrazo gracias muchas_gracias mil_gracias gracias_y_saludos gracias_de_antemano
    muchas_gracias_de_antemano quedo_a_la_espera quedo_atento buen_dia feliz_dia besos
    cordiali_saluti cordialissimi_saluti distinti_saluti saluti saluti_cordiali un_saluto
    un_cordiale_saluto un_caro_saluto cari_saluti tanti_saluti migliori_saluti i_migliori_saluti
    i_piu_cordiali_saluti con_i_migliori_saluti in_fede grazie grazie_mille grazie_e_saluti
    molte_grazie grazie_in_anticipo ringraziando buona_giornata buona_serata buon_lavoro a_presto
    cordialita con_cordialita porgo_distinti_saluti un_abbraccio
    met_vriendelijke_groet met_vriendelijke_groeten vriendelijke_groet vriendelijke_groeten
    met_hartelijke_groet met_hartelijke_groeten hartelijke_groet hartelijke_groeten groet groeten
    groetjes met_groet met_groeten beste_groet beste_groeten mvg mvrgr gr hoogachtend bedankt
    alvast_bedankt dank_je dank_je_wel dank_u_wel hartelijk_dank fijne_dag nog_een_fijne_dag
    met_beste_groeten vrgr
    atenciosamente cumprimentos melhores_cumprimentos com_os_melhores_cumprimentos
    os_melhores_cumprimentos com_os_meus_melhores_cumprimentos com_os_meus_cumprimentos
    cordiais_cumprimentos saudacoes saudacoes_cordiais abracos abraco um_abraco grande_abraco
    obrigado obrigada muito_obrigado muito_obrigada desde_ja_obrigado att respeitosamente grato
    grata com_estima bom_dia_e_bom_trabalho beijos sem_mais
    z_powazaniem z_wyrazami_szacunku z_szacunkiem pozdrawiam pozdrowienia serdecznie_pozdrawiam
    pozdrawiam_serdecznie serdeczne_pozdrowienia z_pozdrowieniami lacze_pozdrowienia
    z_serdecznymi_pozdrowieniami lacze_wyrazy_szacunku dziekuje dzieki dziekuje_i_pozdrawiam
    z_gory_dziekuje milego_dnia pozdr
    med_vanliga_halsningar med_vanlig_halsning vanliga_halsningar vanlig_halsning vanligen
    halsningar basta_halsningar med_basta_halsningar mvh vh tack tack_pa_forhand ha_det_bra
    hjartliga_halsningar varma_halsningar
    med_venlig_hilsen med_venlige_hilsner venlig_hilsen venlige_hilsner de_bedste_hilsner
    bedste_hilsner mange_hilsner hilsen kaerlig_hilsen tak pa_forhand_tak mange_tak
    med_vennlig_hilsen vennlig_hilsen med_hilsen beste_hilsen beste_hilsener hilsener takk
    mange_takk ha_en_fin_dag
    ystavallisin_terveisin terveisin parhain_terveisin ystavallisesti kunnioittavasti terv yt
    lampimin_terveisin kiitos kiitos_etukateen
    s_pozdravem s_uctou s_pratelskym_pozdravem srdecne_zdravim dekuji zdravim hezky_den
    s_pozdravom s_uctivym_pozdravom dakujem
    udvozlettel szivelyes_udvozlettel tisztelettel koszonettel koszonom
    cu_stima cu_respect cu_consideratie toate_cele_bune o_zi_buna multumesc va_multumesc
    s_postovanjem srdacan_pozdrav lijep_pozdrav lp pozdrav lep_pozdrav hvala
    saygilarimla saygilar iyi_calismalar iyi_gunler tesekkurler
    с_уважением с_наилучшими_пожеланиями спасибо всего_доброго з_повагою дякую
    με_εκτιμηση με_φιλικους_χαιρετισμους ευχαριστω
    """
}
