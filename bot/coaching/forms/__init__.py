"""From a spreadsheet to a form: reading XLSForm safely, saying what is wrong with it, evaluating its expressions."""
