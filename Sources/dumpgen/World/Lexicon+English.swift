extension Lexicon {
  static let unitedStates = Lexicon(
    code: "US", country: "United States", callingCode: "1", language: .english,
    given: """
      James, Mary, Robert, Patricia, John, Jennifer, Michael, Linda, David, Elizabeth, William,
      Barbara, Richard, Susan, Joseph, Jessica, Thomas, Karen, Christopher, Sarah, Daniel, Lisa,
      Matthew, Nancy, Anthony, Sandra, Mark, Ashley, Steven, Emily, Andrew, Kimberly, Paul, Donna,
      Joshua, Michelle, Kenneth, Carol, Kevin, Amanda, Brian, Melissa, Timothy, Deborah, Ronald,
      Stephanie, Jason, Rebecca, Jeffrey, Laura, Ryan, Helen, Jacob, Cynthia, Gary, Kathleen,
      Nicholas, Amy, Eric, Angela, Jonathan, Shirley, Tyler, Brenda, Aaron, Nicole, Jose, Maria,
      Adam, Diane, Nathan, Rachel, Zachary, Janet, Kyle, Ruth, Noah, Olivia, Ethan, Latoya, Jamal,
      Keisha, Darnell, Priya, Wei, Mei, Carlos, Guadalupe, Brandon, Heather
      """,
    families: """
      Smith, Johnson, Williams, Brown, Jones, Garcia, Miller, Davis, Rodriguez, Martinez,
      Hernandez, Lopez, Gonzalez, Wilson, Anderson, Thomas, Taylor, Moore, Jackson, Martin, Lee,
      Perez, Thompson, White, Harris, Sanchez, Clark, Ramirez, Lewis, Robinson, Walker, Young,
      Allen, King, Wright, Scott, Torres, Nguyen, Hill, Flores, Green, Adams, Nelson, Baker, Hall,
      Rivera, Campbell, Mitchell, Carter, Roberts, Gomez, Phillips, Evans, Turner, Diaz, Parker,
      Cruz, Edwards, Collins, Reyes, Stewart, Morris, Morales, Murphy, Cook, Rogers, Gutierrez,
      Ortiz, Morgan, Cooper, Peterson, Bailey, Reed, Kelly, Howard, Ramos, Kim, Cox, Ward,
      Richardson, Watson, Brooks, Chavez, Wood, James, Bennett, Gray, Mendoza, Ruiz, Hughes,
      Price, Alvarez, Castillo, Sanders, Patel, Myers, Long, Ross, Foster, O'Brien, O'Connor,
      McCarthy, MacDonald, St. Clair, Van Buren, Smith-Jones, Lee-Wong
      """,
    heads: "Hart, Whit, Brad, Thorn, Lang, Win, Ash, Black, Fair, Stan, Wool, Red",
    tails: "field, ford, ley, combe, worth, stead, bury, more, wick, ridge",
    cities: """
      Springfield, Riverton, Fairview, Greenville, Portland, Austin, Denver, Chicago, Boston,
      Seattle, Atlanta, Phoenix, Dallas, Madison, Salem, Dayton, Columbus, Houston
      """,
    streets: "Main Street, Oak Avenue, Maple Drive, Washington Blvd, 5th Avenue, Park Road",
    sectors: """
      Logistics, Software, Foods, Energy, Systems, Holdings, Consulting, Industries, Analytics,
      Medical, Insurance, Partners, Robotics, Manufacturing, Freight, Media, Labs, Networks
      """,
    forms: "Inc., LLC, Corp., Inc, L.L.C., Co., Corporation, LP, LLP",
    titles: """
      Account Manager, Sales Director, Software Engineer, Head of Procurement, HR Specialist,
      Project Manager, Chief Financial Officer, Support Analyst, VP Operations, Office Manager
      """,
    honorifics: "Mr., Mrs., Ms., Dr.")

  static let britain = Lexicon(
    code: "GB", country: "United Kingdom", callingCode: "44", language: .english,
    given: """
      Oliver, Amelia, George, Isla, Harry, Poppy, Jack, Ava, Charlie, Jessica, Alfie, Sophie,
      Freddie, Grace, Arthur, Lily, Henry, Freya, Alexander, Florence, Edward, Imogen, Rupert,
      Harriet, Callum, Eilidh, Rhys, Cerys, Gareth, Siân, Nigel, Fiona, Graham, Pamela, Trevor,
      Hazel, Duncan, Moira, Alistair, Gemma, Colin, Philippa, Ian, Beverley, Keith, Tracey, Imran,
      Ayesha, Mohammed, Fatima, Rajesh, Sunita, Niamh, Declan, Siobhán, Hugh, Rosalind
      """,
    families: """
      Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Patel, Wright, Walker,
      White, Edwards, Thompson, Green, Hall, Lewis, Harris, Clarke, Robinson, Hughes, Wood,
      Turner, Evans, Khan, Hill, Cooper, Morris, Jackson, Clark, Ward, Moore, Harrison, Begum,
      Morgan, Watson, Baker, Bell, Shaw, Ali, Singh, Allen, Mitchell, Scott, Collins, Carter,
      Parker, Chapman, Ellis, Marshall, Fletcher, Hussain, Atkinson, Pemberton, Ashworth,
      Cholmondeley, Featherstone, MacKenzie, McGregor, O'Sullivan, Fitzgerald, Llewellyn,
      Barton-Wright, Spencer-Hughes, Rees, ap Gwilym, Okafor, Adeyemi, Kowalczyk
      """,
    heads: "Bram, Hather, Kirk, Ox, Nether, Wether, Cud, Thorpe, Ains, Hazel, Birk, Ram",
    tails: "ley, worth, ton, by, shaw, croft, dale, thwaite, bottom, hurst",
    cities: """
      London, Leeds, Bristol, Cardiff, Glasgow, Manchester, Norwich, Exeter, York, Belfast,
      Sheffield, Dundee, Reading, Oxford
      """,
    streets: "High Street, Station Road, Church Lane, Victoria Road, Mill Lane, Queen's Road",
    sectors: """
      Logistics, Joinery, Solutions, Engineering, Foods, Consulting, Estates, Marine, Textiles,
      Publishing, Pharma, Haulage, Trading, Fabrications, Catering
      """,
    forms: "Ltd, Limited, plc, LLP, Ltd., PLC",
    titles: """
      Managing Director, Account Executive, Finance Manager, Buyer, Quantity Surveyor,
      Marketing Officer, Head of IT, Company Secretary, Operations Lead
      """,
    honorifics: "Mr, Mrs, Ms, Dr, Prof")
}
