# The texts of the support desk. Ids begin with desk.

desk-ask =
    Please check the connection with Findem Connect and send us the report:

    1. Open Findem Connect for SmartRecruiters on the computer where the key is.
    2. On the page Permissions, choose Check this key.
    3. Choose Save the report… and send us the file. You can read it first: it holds no key and no candidate’s data.

    Please never send us the key itself.
