import { describe, expect, it } from "vitest"
import { readOpenness, readTitle, titleKey } from "../../src/ast/values/title.ts"
import { wide } from "./wide.ts"

describe("readTitle", () => {
  it.each<[raw: string, title: string, open: boolean | null, caseNumber?: string]>([
    ["Godkendelse af takster", "Godkendelse af takster", null],
    ["Eventuelt.", "Eventuelt.", null],
    ["(Åben) Takster for havnen", "Takster for havnen", true],
    ["(Lukket) Personalesag", "Personalesag", false],
    ["Åbent  Takster for havnen", "Takster for havnen", true],
    ["Lukket Personalesag", "Personalesag", false],
    ["Åbent hus på havnen", "Åbent hus på havnen", null],
    ["Åben skole", "Åben skole", null],
    ["Lukkede døre", "Lukkede døre", null],
    ["Salg af grund - Lukket punkt", "Salg af grund", false],
    ["Salg af grund (Lukket punkt)", "Salg af grund", false],
    ["Salg af grund - LUKKET SAG", "Salg af grund", false],
    ["Salg af grund (FOR LUKKEDE DØRE)", "Salg af grund", false],
    ["Salg af grund (Lukket)", "Salg af grund", false],
    ["Closed: Salg af grund", "Salg af grund", false],
    ["Lukket sag: Salg af grund", "Salg af grund", false],
    ["Lukket punkt: Salg af grund", "Salg af grund", false],
    ["Lukket - Salg af grund", "Salg af grund", false],
    ["LUKKET PUNKT - Salg af grund", "Salg af grund", false],
    ["Lukket punkt", "Lukket punkt", false],
    ["Takster for havnen (B)", "Takster for havnen", null],
    ["Takster for havnen (O)", "Takster for havnen", null],
    ["Takster for havnen (Beslutning)", "Takster for havnen", null],
    ["Takster for havnen (bevillingssag)", "Takster for havnen", null],
    ["Salg af grund (B) (Lukket)", "Salg af grund", false],
    ["Salg af grund (Lukket) (B)", "Salg af grund", false],
    ["Forslag fra Nana Friis (B)", "Forslag fra Nana Friis (B)", null],
    ["Takster - godkendelse", "Takster - godkendelse", null],
    ["ØU - Takster", "ØU - Takster", null],
    ["MBU/ØU/KB - Takster", "MBU/ØU/KB - Takster", null],
    ["ØU - Lukket punkt: Køb af kaj 7", "ØU - Køb af kaj 7", false],
    ["TMU – Åben sag: Ny mole", "TMU – Ny mole", true],
    ["ØU - Lukning af kaj 7", "ØU - Lukning af kaj 7", null],
    ["KF - Åbent hus på havnen", "KF - Åbent hus på havnen", null],
    ["Takster (2012-121107)", "Takster", null, "2012-121107"],
    ["Takster (Sagsnr. 12/345)", "Takster", null, "12/345"],
    ["BR 431/09. Takster for havnen", "Takster for havnen", null, "BR 431/09"],
    ["Takster (2018-2021)", "Takster (2018-2021)", null],
    ["Takster ()", "Takster", null],
    ["Planen (samlet)", "Planen (samlet)", null],
    ["En titel\n  på to linjer", "En titel på to linjer", null],
    ["", "", null],
  ])("%j", (raw, title, open, caseNumber) => {
    expect(readTitle(raw)).toEqual({ title, public: open, caseNumber: caseNumber ?? null })
    expect(readTitle(wide(raw))).toEqual({ title, public: open, caseNumber: caseNumber ?? null })
  })

  it("goes through long titles quickly", () => {
    for (const unit of ["(", " (Åben)", "- ", ")", "Åben "]) expect(readTitle(unit.repeat(5_000))).toBeDefined()
  })
})

describe("readOpenness", () => {
  it.each<[string, boolean]>([
    ["Åbent", true],
    ["                Åbent", true],
    ["Åben sag", true],
    ["ÅBEN SAG", true],
    ["ÅBENT PUNKT", true],
    ["Åbent  punkt", true],
    ["Åben", true],
    ["Åbne dagsordenspunkter", true],
    ["Åben dagsorden", true],
    ["Til efterretning - for åbne døre", true],
    ["Lukket", false],
    ["Lukket punkt", false],
    ["Lukkede punkter", false],
    ["Lukkede dagsordenspunkter", false],
    ["FOR LUKKEDE DØRE", false],
    ["Til behandling - for lukkede døre", false],
    ["Åbent - 2009/000112", true],
    ["Sagsnr.: 399-2019-1190    Dok.nr.: 399-2019-61120    Lukket", false],
    ["Sagsnr. 301877 Havneudvalget Åbent punkt", true],
    ["Åben sag Sagsnr.: 12/7 Sagsansvarlig: abc", true],
    ["J.nr.:  Sagsid.:  Initialer: abc Åben sag", true],
    ["Punktet er lukket af hensyn til køber", false],
  ])("%j", (line, open) => {
    expect(readOpenness(line)).toBe(open)
    expect(readOpenness(wide(line))).toBe(open)
  })

  it.each([
    "Butikken holder åbent",
    "Åbent hus",
    "Skolen blev lukket",
    "Filialen lukkes",
    "Behandling | Mødedato | Åbent punkt | Lukket punkt",
    "Sagsnr. 12/7 Åbent punkt Lukket punkt",
    "Sagsnr. 12/7",
    "",
  ])("%j does not say", (line) => {
    expect(readOpenness(line)).toBeNull()
    expect(readOpenness(wide(line))).toBeNull()
  })
})

describe("titleKey", () => {
  it.each([
    ["5. Strategi  for grønne byrum.", "Strategi for grønne byrum"],
    ["Punkt 5: Strategi for grønne byrum", "STRATEGI FOR GRØNNE BYRUM"],
    ["Pkt. 42 Strategi", "Strategi"],
    ["Strategi for havnen.....\t12", "Strategi for havnen"],
    ["Strategi for havnen ........ 12", "Strategi for havnen"],
    ["Closed: Salg af grund.....\t9", "Salg af grund - Lukket punkt"],
    ["Strategi (B)", "12a. Strategi"],
    ["Strategi –\nhavnen", "Strategi - havnen"],
  ])("%j is %j", (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b))
  })

  it("keeps figures that belong to the title", () => {
    expect(titleKey("3 nye skoler")).toBe("3 nye skoler")
    expect(titleKey("Budget 2030")).not.toBe(titleKey("Budget 2031"))
    expect(titleKey("Budget 2030")).toBe("budget 2030")
  })

  it("goes through long leaders quickly", () => {
    expect(titleKey(`Strategi${".".repeat(200_000)}7`)).toBe("strategi")
    expect(titleKey(`Strategi${". ".repeat(50_000)}x`)).toBe("strategi x")
  })
})
