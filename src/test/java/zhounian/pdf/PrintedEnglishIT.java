package zhounian.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import zhounian.EnglishReport;

/** The finished PDF of the English report against PDF/UA-1 and PDF/A-2a. */
class PrintedEnglishIT {
  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), VeraPdf.failures(EnglishReport.pdf(), flavour));
  }
}
